import type { ContentTable } from '../language.ts'

export const content: ContentTable = {
  empty: `
    help assist assistance support contact write send reply respond response reach tell say speak talk let know ask get give
    take go come make want need like love try see look find understand hear happen think believe hope seem mean feel wish
    show mention provide supply share confirm note notice check verify investigate review handle proceed process pass forward
    escalate follow advise inform inform refer guess hold bear hang stay keep put set start begin bring be become
    thank appreciate apologise apologize apology apologies sorry regret afraid please kindly dear hi hello hey hiya greetings
    good morning afternoon evening night regards sincerely wishes wish best cheers warm kind yours faithfully truly
    mr mrs ms miss sir madam dr guy guys mate friend folks everyone anybody anyone somebody someone
    team customer client service care agent representative rep colleague department staff desk advisor adviser specialist expert
    information info detail details matter issue problem question query enquiry inquiry request case concern trouble
    inconvenience experience feedback situation message msg email mail dm inbox chat text word words
    moment sec bit soon shortly possible able available happy glad pleased welcome sure certain fine great nice lovely perfect
    ok okay hmm oh ah wow ugh lol yep yeah yes nope course alright indeed anyway actually maybe perhaps probably
    way thing things stuff lot lots kind sort part reason fact example people person user
    far long ago ever yet almost quite rather pretty always often usually simply directly currently immediately
    good bad better worse much many little few enough less least several both either half
    hopefully unfortunately certainly definitely obviously clearly exactly further additional following below above
    can could may might shall will would must should ought
    able unable happy keen interested interest
    link click here visit article guide tip tips step steps info
    ive im dont doesnt didnt cant wont isnt wasnt
    mind chance glad idea point side end place line
    something anything everything someone anyone everyone nothing somewhere anywhere
    really please quick quickly fast urgent urgently asap
    around along across away ahead forward instead without within among against
    via per plus minus else whether while though although however therefore
    today tomorrow yesterday tonight now then again later
    wont dm pls plz thx u ur r im id ill
    shame gosh goodness god damn hell fuck fucking shit wtf omg literally
    last next first second third final whole full entire total same different certain
    best top new old big small
    leave run turn move add pick
    regarding concerning about relevant necessary important priority serious seriously
    care worry touch`,
  faint: `
    order account number name address date time hour minute day week weekend month year morning night
    app application website site page web online phone device computer laptop system software version
    product item purchase stuff form document file copy data record list
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    january february march april may june july august september october november december
    zero one two three four five six seven eight nine ten eleven twelve hundred thousand couple once twice
    work working use using open close buy receive call ring read reading change need
    office shop store branch company
    ticket reference code id screen button option setting menu
    wait late still since already long
    home house town city country place road street
    free available standard normal
    man woman lady gentleman
    left right front back side top
    sign log enter try press select choose complete fill submit`,
  alike: `
    parcel package packet delivery deliver shipment shipping ship consignment dispatch courier postage
    deliver delivery arrive arrival come receive turn reach
    driver courier postman carrier
    refund reimburse reimbursement money repay repayment cash
    broken break damage damaged faulty defective fault defect crack cracked smashed dead snapped
    charge bill debit fee payment pay deduct surcharge
    bill invoice statement receipt
    price cost quote rate tariff fare fee pricing quotation
    cancel cancellation terminate termination end stop unsubscribe withdraw withdrawal leave quit
    login log sign signin access locked unlock lock lockout blocked block
    password passcode pin credentials passphrase
    swap exchange replace replacement switch substitute change
    late delay delayed overdue wait waiting slow hold queue
    missing lost lose vanish disappear gone astray
    appointment slot visit booking
    booking book reservation reserve
    internet wifi wi fi broadband connection router signal network online connect connectivity
    flight plane fly aircraft
    child kid kids son daughter baby newborn boy girl toddler grandson granddaughter children
    husband wife partner spouse
    mother mum mom mummy
    father dad daddy
    phone mobile cell handset smartphone iphone
    picture photo image pic screenshot photograph
    discount voucher coupon promo promotion offer deal reduction
    luggage baggage suitcase bag case
    subscription membership plan contract subscribe
    crash freeze hang stuck frozen
    error bug glitch
    rude impolite attitude manners disrespectful rudeness behaviour behavior
    dirty stain filthy mess unclean stained
    noise loud noisy sound audio
    hack hacked stolen compromised fraud scam steal theft fraudulent
    update upgrade patch
    download install installation reinstall
    delete remove erase wipe deletion removal
    meal dinner lunch dish food plate breakfast
    heat heating boiler radiator warm
    leak drip leaking water flood
    power electricity outage blackout
    allergic allergy allergen
    return returns
    relocate moving move
    car vehicle van
    lorry truck
    tv television telly
    film movie
    song music track album playlist
    repair fix mend
    mistake wrong incorrect error
    double twice duplicate two both
    second two
    half 50
    stay holiday trip
    doctor gp consultation
    wedding marry married marriage bride
    age old year
    upset angry
    die death dead late loss deceased
    teddy toy bear
    film movie
    print printer printing
    quick fast
    colour color
    cheque check
    grey gray
    tyre tire
    programme program
    licence license
    cancelled canceled
    centre center
    favourite favorite
    catalogue catalog
    jewellery jewelry
    enrol enroll enrolment enrollment register registration sign
    raise increase higher
    lower reduce reduction less
    seat seats place
    ill sick hospital illness
    dog puppy pet terrier labrador
    cat kitten pet
    coat jacket
    trousers pants jeans
    trainers sneakers shoes
    sofa couch settee
    fridge refrigerator
    holiday vacation leave
    flat apartment
    bin rubbish trash garbage waste
    supermarket grocery groceries
    stairs stairwell staircase
    quote quotation price
    stock available availability
    warranty guarantee guaranteed
    customs duty duties import
    exam test
    photo pic
    square sqm m2
    kilo kg kilogram kilos
    one 1
    two 2
    three 3
    four 4
    five 5
    six 6
    seven 7
    eight 8
    nine 9
    ten 10
    eleven 11
    twelve 12`,
}
