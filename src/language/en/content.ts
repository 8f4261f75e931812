import type { ContentTable } from '../language.ts'

export const content: ContentTable = {
  empty: `
    pound pounds euro euros dollar dollars quid
    answer well pm am done between due itself min mins behind outside having yourself myself doing re extra ready normally together alone straight inside near entirely congratulations patience enjoy expect short offer bother odd rest clear attached attach mark marked handed round drop suit suits having upon onto off out though through till toward towards unless whereas yours mine ours theirs each neither nor rather seem seems appear sound sounds figure hour's one ones anymore away besides beyond cause due during either ever everyone everything except hence how's instead isn itself latter let's likely mainly merely moreover namely nearly neither nevertheless nobody none nonetheless noone ok okay onto ourselves overall particularly per previously provided recently regardless respectively sake shortly similar similarly somehow sometimes somewhat somewhere soon still such than thus together too toward truly twice under until upon usually various whatever whenever wherever whichever whoever whose wise within yet
    help assist assistance support contact write send reply respond response reach tell say speak talk let know ask get give
    take go come make want need like love try see look find understand hear happen think believe hope seem mean feel wish
    boys lads bro dude buddy sirs respect mention provide supply share confirm note notice check verify investigate review handle proceed process
    escalate follow advise inform inform refer guess hold bear hang stay keep put set start begin bring be become
    thank appreciate apologise apologize apology apologies sorry regret afraid please kindly dear hi hello hey hiya greetings
    good morning afternoon evening night regards sincerely wishes wish best cheers warm kind yours faithfully truly
    mr mrs ms miss sir madam dr guy guys mate friend folks everyone anybody anyone somebody someone
    team customer client service care colleague department staff desk advisor adviser specialist expert
    information info detail details matter issue problem question query enquiry inquiry request case concern trouble
    inconvenience experience feedback situation dm inbox chat
    moment sec bit soon shortly possible able available happy glad pleased welcome sure certain fine great nice lovely perfect
    ok okay hmm oh ah wow ugh lol yep yeah yes nope course alright indeed anyway actually maybe perhaps probably
    way thing things stuff lot lots kind sort part reason fact example
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
    care worry touch
    left right front back side top`,
  faint: `
    pdf portal terms conditions text show post report attached safe email wrong extra email mail message order account number name address date time hour minute day week weekend month year morning night
    app application website site page web online phone device computer laptop system software version
    product item purchase stuff form document file copy data record list
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    january february march april may june july august september october november december
    zero one two three four five six seven eight nine ten eleven twelve hundred thousand couple once
    work working use using open close buy receive call ring read reading
    office shop store branch company
    ticket reference code id screen button option setting menu
    wait late still since already long
    home house town city country place road street
    free available standard normal
    man woman lady gentleman
    forward forwarding sign log enter press select choose complete fill submit`,
  alike: `
    parcel package packet order delivery deliver driver shipment shipping ship consignment dispatch courier postage tracking track depot
    deliver arrive arrival come receive turn reach land
    driver courier postman carrier rider
    order purchase buy bought checkout basket cart
    refund reimburse reimbursement money repay repayment cash credit chargeback
    return returns back send
    broken break damage damaged faulty defective defect crack cracked smash smashed snap snapped chip chipped shatter shattered torn tear rip ripped bent dent dented scratch scratched fault
    broken dead fail failed failing failure malfunction faulty fault defective stop stopped die
    repair fix mend technician engineer maintenance plumber electrician service fitter mechanic
    charge bill debit fee payment pay deduct surcharge cost overcharge overcharged invoice subscription
    bill invoice statement receipt
    receipt invoice proof voucher
    price cost quote rate tariff fare fee pricing quotation estimate expensive cheap
    transfer payment wire deposit payout remittance direct debit
    card debit credit payment visa mastercard amex bank
    atm cash withdrawal withdraw cashpoint machine
    loan mortgage credit instalment installment repayment
    instalment installment monthly split
    cancel cancellation terminate termination end stop unsubscribe withdraw withdrawal quit opt
    cancel refund
    login log sign signin access lock locked unlock lockout block blocked password enter credentials passcode verification
    password passcode pin credentials passphrase reset
    account profile user
    swap exchange replace replacement switch substitute change alternative another
    replace replacement spare
    modify change edit amend alter correct correction update adjust
    correct correction wrong mistake error typo misspelt misspelled incorrect spelling fix amend
    late due delay delayed overdue wait waiting slow hold queue behind tardy
    early earlier sooner forward
    postpone reschedule move later shift date rebook change
    missing lost lose vanish disappear gone astray misplaced absent
    find found locate search trace track
    appointment slot visit booking consultation checkup
    booking book reservation reserve reserved table
    internet offline wifi wi fi broadband connection router modem signal network online connect connectivity fibre speed bandwidth coverage disconnect
    sim number port porting roaming mobile phone data
    flight plane fly aircraft boarding gate airport departure cabin crew landing
    boarding pass checkin check
    train rail railway station platform carriage
    bus coach stop route tram
    taxi cab ride ridehail
    seat seats row legroom aisle
    luggage baggage suitcase bag case carry hold holdall backpack
    hotel room stay guest reception suite night lodging accommodation
    room bed cot bedroom
    breakfast meal dinner lunch dish food plate menu restaurant kitchen eat cook dining
    waiter waitress staff server
    taste flavour salty stale raw burnt overcooked undercooked cold
    pool swim swimming
    gym class fitness workout training
    child kid kids son daughter baby newborn boy girl toddler grandson granddaughter children infant teen
    husband wife partner spouse
    mother mum mom mummy parent
    father dad daddy parent
    phone mobile cell handset smartphone iphone
    laptop computer pc macbook notebook desktop
    screen display monitor
    picture photo image pic screenshot photograph
    discount voucher coupon promo promotion reduction code sale
    gift present voucher card
    points loyalty reward rewards bonus
    subscription membership plan subscribe member premium renew renewal
    renew renewal extend extension expire expiry
    expire expiry expired lapse lapsed valid validity
    contract agreement terms tenancy lease
    crash freeze hang stuck frozen close closing
    error bug glitch fault
    game play playing player match gaming
    save saved savegame progress
    level rank xp
    character avatar skin outfit
    video stream streaming watch playback episode film series show channel buffer buffering movie
    sound audio noise loud noisy volume mute silent speaker microphone mic headphone headset
    music song track album playlist artist
    rude impolite attitude manners disrespectful rudeness behaviour behavior treat treated shout shouted
    dirty stain filthy mess unclean stained clean cleaning cleaned cleaner hygiene dust
    smell smells odour stink
    hack hacked stolen compromised fraud scam steal theft fraudulent unauthorised unauthorized phishing security
    security secure safe safety protect
    update upgrade patch version
    download install installation reinstall
    upload attach file document
    delete remove erase wipe deletion removal
    restore recover recovery backup retrieve
    heat heating boiler radiator warm hot thermostat
    cold freezing heating
    leak drip leaking water flood damp wet
    water tap pipe plumbing drain
    power electricity outage blackout electric current cut
    light lamp bulb lighting dark
    meter reading consumption usage
    gas boiler energy
    solar panel panels
    allergic allergy allergen nut nuts gluten
    gluten wheat coeliac celiac
    diet vegan vegetarian
    relocate moving move removal
    car vehicle van automobile
    lorry truck
    bike bicycle cycle scooter
    park parking garage space
    fine ticket penalty
    insurance policy cover coverage claim insured premium
    accident crash collision
    claim compensation compensate payout
    doctor gp physician consultant specialist
    appointment doctor clinic surgery
    test result results blood exam lab
    prescription medication medicine pills tablets drug pharmacy
    x ray scan mri
    hospital clinic ward
    pain hurt sore ache injured injury
    ill sick illness disease
    dentist tooth teeth dental
    glasses lens lenses optician
    pregnant pregnancy
    wheelchair accessible accessibility disabled ramp lift step
    lift elevator
    stairs stairwell staircase floor storey
    tv television telly
    wedding marry married marriage bride
    funeral death die dead deceased late died bereavement
    upset angry
    print printer printing cartridge ink toner
    fridge refrigerator freezer
    washing machine washer laundry wash drum
    dishwasher oven cooker hob
    coffee espresso
    sofa couch settee armchair
    chair stool seat
    table desk
    mattress bed
    coat jacket
    trousers pants jeans
    trainers sneakers shoes boots footwear
    shirt top tee jumper sweater
    dress skirt gown
    size fit small large big tight loose medium
    colour color shade
    blue navy
    stock available availability restock
    warranty guarantee guaranteed
    customs duty duties import
    address postcode street house
    key keys lock door
    combination code lock
    door gate entrance entry
    window glass pane
    garden lawn
    bin rubbish trash garbage waste collection recycling
    streetlight light lamp
    road street pavement pothole
    council town municipality
    passport id identity visa
    certificate letter confirmation document
    form application apply applicant
    tax vat hmrc
    school class pupil teacher lesson
    course class lesson workshop training
    exam test paper mark grade
    student pupil learner
    library loan book borrow
    book novel title copy edition
    magazine newspaper issue subscription
    concert show gig event performance theatre ticket
    ticket tickets pass entry admission
    dog puppy pet terrier labrador
    cat kitten pet
    pet animal vet
    flat apartment tenant rent
    rent landlord lease tenancy
    holiday vacation leave
    salary wage payroll pay payslip
    job vacancy position application
    colleague employee staff
    website site page web
    email mail inbox address
    newsletter marketing mailing promotional spam
    spam junk filter
    calendar schedule diary
    export import csv excel spreadsheet
    notification alert push
    setting settings option
    button menu
    battery charge charger charging power
    camera lens
    watch strap
    kilo kg kilogram kilos
    square sqm m2
    half 50
    double twice duplicate duplicated both
    age old year
    cheque check
    grey gray
    tyre tire puncture flat
    programme program
    licence license
    cancelled canceled
    centre center
    favourite favorite
    catalogue catalog
    jewellery jewelry ring necklace
    enrol enroll enrolment enrollment register registration join
    raise increase higher rise up
    lower reduce reduction less decrease
    supermarket grocery groceries
    trousers hem
    flower flowers bouquet roses florist
    cake bakery
    child childcare nursery kindergarten
    human person agent rep representative people robot bot
    call phone ring callback telephone
    complaint complain
    noise neighbour neighbours party
    pest mice rats bugs cockroach cockroaches insects
    tired exhausted
    gouge gouging gouger gougers pricegougers hoard hoarding scalp scalping resell reselling profit listing sell seller overprice overpriced
    weather storm snow rain
    renovation renovate building construction works noise drill drilling sleep
    shut close closed closure closing
    louder loud noise noisy decibels
    user users seat seats licence license
    reach call phone contact unreachable
    humiliate embarrass insult comment remark
    evict eviction home tenancy notice
    reject rejection decline declined refuse refused denial
    sleep night noise
    absent attendance register present missing
    text message sms
    stain spill
    roof ceiling leak damp mould mold
    fall fell slip slipped trip tripped
    surname name maiden
    hedge tree trees garden gardener prune
    zip zipper`,
  numbers:
    'two=2 three=3 third=3 four=4 fourth=4 five=5 fifth=5 six=6 sixth=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
  singulars: (folded) => [folded.replace(/(?<=[a-z]{3})s$/, '')],
  stemsTell: true,
  derivedFrom(folded) {
    const base = /^(.{4,})(?:er|ers|est)$/.exec(folded)?.[1]
    return base ? [base, `${base}e`] : []
  },
}
