import { distance } from 'fastest-levenshtein'
import { values } from './brackets.ts'
import type { Dialect, Placeholder } from './placeholders.ts'

/** How a help desk writes the fields of its templates, and the names it knows. */
export interface Platform {
  name: string
  dialects: readonly Dialect[]
  /** A pair of marks to show: `{{…}}`. */
  marks: string
  /** Full names; `a.*` = whatever stands below `a`, where accounts add fields of their own. */
  known: readonly string[]
  /** True where the list is not the vendor's whole: a name it lacks is wrong only when it comes close to one it has. */
  partial?: true
}

const below = (roots: string, names: string): string[] => {
  const all: string[] = []
  for (const root of roots.split(' ')) for (const name of names.split(' ')) all.push(`${root}.${name}`)
  return all
}

const zendeskUser =
  'name first_name last_name email language phone external_id details notes time_zone role extended_role id site tags signature locale photo organization.* custom_fields.*'
const zammadUser =
  'login firstname lastname email web phone fax mobile department street zip city country address note vip organization.* id'

const platforms: Record<string, Platform> = {
  zendesk: {
    name: 'Zendesk',
    dialects: ['liquid'],
    marks: '{{…}}',
    known: [
      ...below('ticket.requester ticket.assignee ticket.submitter current_user agent user author', zendeskUser),
      ...below('ticket.organization organization', 'name details notes external_id id tags custom_fields.*'),
      ...below(
        'ticket',
        'account brand.name brand.* cc_names ccs email_cc_names email_ccs follower_names followers collaborators created_at created_at_with_timestamp created_at_with_time updated_at updated_at_with_timestamp updated_at_with_time current_holiday_name description description_html verbatim_description due_date due_date_with_timestamp encoded_id external_id group.name group.* id in_business_hours link url url_with_protocol priority status custom_status.* tags ticket_field_* ticket_field_option_title_* ticket_form ticket_type title via comments comments_formatted public_comments public_comments_formatted latest_comment latest_comment.* latest_comment_formatted latest_comment_html latest_comment_rich latest_comment_plain latest_public_comment latest_public_comment.* latest_public_comment_formatted latest_public_comment_html latest_public_comment_rich latest_public_comment_plain requester assignee submitter organization satisfaction.* custom_fields.*',
      ),
      ...below('comment', 'author.* created_at created_at_with_time value value_rich is_public attachments'),
      ...below(
        'satisfaction',
        'rating_section rating_url positive_rating_url negative_rating_url current_rating current_comment',
      ),
      'dc.*',
      'custom_object.*',
      'account.*',
    ],
  },
  intercom: {
    name: 'Intercom',
    dialects: ['liquid', 'attribute'],
    marks: '{{…}}',
    partial: true,
    known: [
      'first_name',
      'last_name',
      'name',
      'email',
      'app_name',
      ...below('user', 'name first_name last_name email phone user_id id city country region'),
      ...below('company', 'name id plan website industry size'),
      ...below('author', 'name first_name last_name'),
      ...below('teammate', 'name first_name last_name'),
      ...below('conversation', 'id title'),
      ...below('ticket', 'id title'),
    ],
  },
  freshdesk: {
    name: 'Freshdesk',
    dialects: ['liquid'],
    marks: '{{…}}',
    partial: true,
    known: [
      ...below(
        'ticket',
        'id subject description description_text url public_url portal_url portal_name status priority source ticket_type tags due_by_time from_email group.name agent.name agent.email latest_public_comment latest_private_comment satisfaction_survey surveys product_description cf_*',
      ),
      ...below(
        'ticket.requester',
        'name firstname lastname email phone mobile address language time_zone company.name company_name',
      ),
      ...below('ticket.company', 'name description note domains'),
      ...below('ticket.agent', 'name email'),
      ...below('comment', 'body commenter.name'),
      ...below('agent', 'name email signature'),
      'helpdesk_name',
    ],
  },
  helpscout: {
    name: 'Help Scout',
    dialects: ['help-scout'],
    marks: '{%…%}',
    partial: true,
    known: [
      ...below('customer', 'firstName lastName fullName email company jobTitle background properties.*'),
      ...below('user', 'firstName lastName fullName email phone jobTitle'),
      ...below('mailbox', 'name email'),
      ...below('conversation', 'number subject url'),
    ],
  },
  gorgias: {
    name: 'Gorgias',
    dialects: ['liquid'],
    marks: '{{…}}',
    partial: true,
    known: [
      ...below(
        'ticket',
        'id channel subject messages.* last_message_datetime created_datetime updated_datetime sender.email tags custom_fields.*',
      ),
      ...below('ticket.customer', 'id name firstname lastname email integrations.* data.* custom_fields.*'),
      ...below('ticket.assignee_user', 'id email name firstname lastname'),
      ...below('current_user', 'id firstname lastname name email bio'),
    ],
  },
  front: {
    name: 'Front',
    dialects: ['liquid'],
    marks: '{{…}}',
    known: [
      'account.name',
      'account.*',
      ...below('conversation', 'id public_id ticket_id'),
      ...below('message', 'id public_id'),
      ...below('recipient', 'handle email twitter phone name first_name last_name link *'),
      'survey',
      ...below('user', 'id name first_name last_name email *'),
    ],
  },
  hubspot: {
    name: 'HubSpot',
    dialects: ['liquid'],
    marks: '{{…}}',
    partial: true,
    known: [
      ...below('contact', 'firstname lastname email phone company jobtitle city state country address website'),
      ...below('company', 'name domain phone city country website industry'),
      ...below('deal', 'dealname amount closedate dealstage'),
      ...below('ticket', 'subject content hs_ticket_id hs_ticket_priority'),
      ...below('owner', 'firstname lastname email full_name'),
      ...below('sender', 'firstname lastname email fullname'),
    ],
  },
  chatwoot: {
    name: 'Chatwoot',
    dialects: ['liquid'],
    marks: '{{…}}',
    known: [
      ...below('conversation', 'id display_id custom_attribute.*'),
      ...below('contact', 'id name first_name last_name email phone_number custom_attribute.*'),
      ...below('agent', 'name first_name last_name email phone_number'),
      ...below('inbox', 'id name'),
      ...below('account', 'id name'),
    ],
  },
  zammad: {
    name: 'Zammad',
    dialects: ['hash'],
    marks: '#{…}',
    partial: true,
    known: [
      ...below('ticket.customer ticket.owner ticket.created_by ticket.updated_by user', zammadUser),
      ...below(
        'ticket',
        'id number title state.name state.* priority.name group.name group.* organization.name organization.* created_at updated_at pending_time close_at last_contact_at escalation_at time_unit tags note type',
      ),
      ...below('article', 'from to cc subject body body_as_html type.name sender.name created_at'),
      ...below('config', 'product_name fqdn http_type organization ticket_hook timezone_default'),
    ],
  },
  osticket: {
    name: 'osTicket',
    dialects: ['percent'],
    marks: '%{…}',
    partial: true,
    known: [
      ...below(
        'ticket',
        'id number email name phone subject status priority assigned create_date due_date close_date auth_token client_link staff_link dept dept.* staff staff.* team team.* thread thread.* topic topic.* user user.* sla last_update',
      ),
      ...below('ticket.name', 'first last full short shortformal lastfirst formal legal initials'),
      ...below('recipient', 'name name.* email ticket_link'),
      ...below('company', 'name *'),
      ...below('staff', 'name name.* email signature'),
      'message',
      'response',
      'comments',
      'note',
      'note.*',
      'assignee',
      'assigner',
      'signature',
      'poster',
      'url',
      'link',
      'token',
    ],
  },
  freescout: {
    name: 'FreeScout',
    dialects: ['help-scout'],
    marks: '{%…%}',
    known: [
      'subject',
      ...below('mailbox', 'email name fromName *'),
      ...below('conversation', 'number id *'),
      ...below('customer', 'fullName firstName lastName email company jobTitle phone *'),
      ...below('user', 'fullName firstName lastName email phone jobTitle photoUrl *'),
    ],
  },
}

/** The platform of that name as people write it (`Help Scout`, `zendesk-macros`), or undefined. */
export function platformNamed(name: string): Platform | undefined {
  const key = name.toLowerCase().replace(/[^a-z]/g, '')
  if (Object.hasOwn(platforms, key)) return platforms[key]
  return Object.entries(platforms).find(([id]) => key.startsWith(id))?.[1]
}

/** True when the platform fills in this field. Indexes don't count: `orders[0].id` is `orders.id`. */
export function knowsPlaceholder(platform: Platform, path: string): boolean {
  const plain = path.replace(/\[[^\]]*\]/g, '')
  return platform.known.some((known) => {
    if (known === plain || known.startsWith(`${plain}.`)) return true
    return known.endsWith('*') && plain.startsWith(known.slice(0, -1))
  })
}

/** The known name that was most likely meant: `customer.firstname` for `customer.first_name`, `ticket.requester.name` for `user.name`. */
export function nearestPlaceholder(platform: Platform, path: string): string | undefined {
  const wanted = plainName(path)
  let best: string | undefined
  let bestDistance = Math.max(2, Math.floor(wanted.length / 4)) + 1
  for (const known of platform.known) {
    if (known.includes('*')) continue
    const away = Math.min(
      distance(wanted, plainName(known)),
      distance(wanted, plainName(known.replace(/^ticket\./, ''))),
    )
    if (away >= bestDistance) continue
    best = known
    bestDistance = away
  }
  return best
}

const oftenMeant =
  'customer requester assignee recipient first last name firstname lastname fullname username order ticket number company address appointment invoice tracking booking contact agent account product delivery shipping reservation reference signature organization subscription department email phone carrier courier payment refund nombre apellido apellidos cliente pedido fecha factura direccion empresa usuario producto seguimiento reserva importe telefono correo codigo envio nome cognome ordine numero fattura indirizzo azienda utente prodotto spedizione prenotazione importo scadenza appuntamento corriere spedizione codice bolletta'.split(
    ' ',
  )

/** The part of a name that misspells a common one: `reqeuster` in `ticket.reqeuster.name`; undefined when there is none. */
export function misspeltPart(path: string): { part: string; meant: string } | undefined {
  for (const part of path.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[^\p{L}]+/u)) {
    const word = folded(part)
    if (word.length < 3 || oftenMeant.includes(word) || values.has(part.toLowerCase())) continue
    const meant = oftenMeant.find((known) => isSlip(known, word))
    if (meant) return { part, meant }
  }
  return undefined
}

const folded = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** One letter too many, too few, wrong or swapped with its neighbour; not another ending (`clienti`). */
function isSlip(known: string, word: string): boolean {
  if (known[0] !== word[0] && known[0] !== word[1]) return false
  let same = 0
  while (same < known.length && known[same] === word[same]) same++
  const [a, b] = [known.slice(same), word.slice(same)]
  if (a.length > 1 && a.length === b.length && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)) return true
  // `custome`, `namee`
  if (b === '' && a.length === 1) return known.length > 3
  if (a === '' && b === known.at(-1)) return true
  if (a === '' || b === '' || (a.length === 1 && b.length === 1) || known.length < 5) return false
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)
}

/** One word for the person, none of the joints: `ticket.requester.first_name` is `ticketcustomerfirstname`. */
function plainName(path: string): string {
  return path
    .toLowerCase()
    .replace(/\[[^\]]*\]/g, '')
    .replace(
      /^(?:client|contact|recipient|user|requester|buyer|guest)(?=[._])|(?<=^ticket\.)(?:requester|customer|user)/,
      'customer',
    )
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The variables that the template's own tags bring: of `{% assign x = … %}`, `{% for c in … %}`. */
export function ownVariables(placeholders: readonly Placeholder[]): Set<string> {
  const names = new Set(['forloop'])
  for (const { tag, path } of placeholders) {
    if (tag && /^(?:assign|capture|for|tablerow|increment|decrement|#each)$/.test(tag)) names.add(path)
  }
  return names
}
