import type { Example } from 'replylint/rule'

export const examples: readonly Example[] = [
  {
    name: 'an unfilled field in a draft',
    flags: 'agent: Hi <mark>[Name]</mark>, the spare key is at the front desk until nine.',
  },
  { name: 'a filled one', passes: 'agent: Hi Noor, the spare key is at the front desk until nine.' },
  {
    name: 'a plain name in a template is for the writer to fill in',
    kind: 'template',
    passes: 'agent: Hi [Name], the spare key is at the front desk until {closing time}.',
  },
  {
    name: 'words to the writer',
    kind: 'template',
    flags:
      'agent: Hi {{first_name}}, you can rebook here: <mark>[ADD BOOKING LINK]</mark>. <mark>[refund details if any]</mark>',
  },
  {
    name: 'a field that is not closed',
    kind: 'template',
    flags: 'agent: Hi <mark>{{first_name}</mark>, your bus leaves from bay {{bay}}.',
  },
  {
    name: 'two grammars in one template',
    kind: 'template',
    flags: 'agent: Hi {{first_name}}, your bus {{line}} leaves from bay <mark>%BAY%</mark>.',
  },
  {
    name: 'a name the platform does not know',
    kind: 'template',
    platform: 'zendesk',
    flags: 'agent: Hi <mark>{{ticket.requester.firstname}}</mark>, we have your ticket {{ticket.id}}.',
  },
  {
    name: 'the platform’s own names',
    kind: 'template',
    platform: 'zendesk',
    passes:
      'agent: Hi {{ticket.requester.first_name}}, we have your ticket {{ticket.id}}: {{ticket.ticket_field_4471}}.',
  },
  {
    name: 'another platform’s grammar',
    kind: 'template',
    platform: 'Help Scout',
    flags:
      'agent: Hi {%customer.firstName,fallback=there%}, we have your message <mark>{{conversation.number}}</mark>.',
  },
  {
    name: 'names that the account adds',
    kind: 'template',
    platform: 'chatwoot',
    options: { known: ['parcel.*'] },
    passes: 'agent: Hi {{contact.name}}, your parcel {{parcel.code}} is at the depot.',
  },
  {
    name: 'a slip of the fingers',
    kind: 'template',
    flags: 'agent: Hi <mark>{{custmer.name}}</mark>, your seat is booked.',
  },
  {
    name: 'a block without an end',
    kind: 'template',
    flags: 'agent: Hi {{name}}, <mark>{% if member %}</mark>your seat is booked.',
  },
  {
    name: 'blanks for a value',
    flags: 'agent: The deposit is <mark>XX</mark> euros and the tour starts at <mark>__</mark> sharp.',
  },
  { name: 'masks and sizes', passes: 'agent: The card ending XXXX 9032 was charged for the XXL shirt.' },
  { name: 'a note to oneself', flags: 'agent: The pool opens at eight. <mark>TODO ask Kim about Sunday</mark>.' },
  { name: 'a list of things to do', passes: 'agent: The pool opens at eight; the lockers are on our to-do list.' },
  {
    name: 'text about a field',
    passes: 'customer: How do I get names into my mails?\nagent: Type `{{first_name}}` where the name belongs.',
  },
  {
    name: 'the writer chooses',
    kind: 'template',
    flags: 'agent: Your claim was <mark>[accepted/declined]</mark> on {{date}}.',
  },
  { name: 'a button', passes: 'agent: Press [Delete] and then click [Account].' },
  {
    name: 'a name without its marks',
    lang: 'en',
    known: 'miss',
    flags: 'agent: Hello, the technician <mark>name</mark> will ring at nine.',
  },

  {
    name: 'un campo sin rellenar',
    flags: 'agent: Buenas, <mark>{nombre}</mark>: la llave está en recepción hasta las nueve.',
  },
  { name: 'un campo relleno', passes: 'agent: Buenas, Irene: la llave está en recepción hasta las nueve.' },
  {
    name: 'palabras para quien escribe',
    kind: 'template',
    flags:
      'agent: Hola, {{nombre}}: el autobús sale del andén <mark>[COMPLETAR ANDÉN]</mark>. <mark>[aviso de obras si procede]</mark>',
  },
  {
    name: 'dos gramáticas',
    kind: 'template',
    flags: 'agent: Hola, {{nombre}}: el autobús {{linea}} sale del andén <mark>#{anden}</mark>.',
  },
  {
    name: 'huecos',
    flags: 'agent: La fianza es de <mark>XX</mark> € y la visita empieza a las <mark>??:??</mark> en punto.',
  },
  { name: 'tallas y siglos', passes: 'agent: La camiseta es la XXL y la casa, del siglo XX.' },
  {
    name: 'una nota para el equipo',
    flags: 'agent: La piscina abre a las ocho. <mark>TODO: preguntar lo del domingo</mark>',
  },
  { name: 'todo, dicho en voz alta', passes: 'agent: La piscina abre a las ocho con TODO incluido.' },
  {
    name: 'una fecha por poner',
    kind: 'template',
    flags: 'agent: Hola, {{nombre}}: su carné caduca el <mark>dd/mm/aaaa</mark>.',
  },
  {
    name: 'un formato de fecha',
    kind: 'template',
    passes: 'agent: Hola, {{nombre}}: escriba la fecha como dd/mm/aaaa.',
  },

  { name: 'un campo vuoto', flags: 'agent: Salve <mark>[cognome]</mark>, la chiave è alla reception fino alle nove.' },
  { name: 'un campo riempito', passes: 'agent: Salve signora Deledda, la chiave è alla reception fino alle nove.' },
  {
    name: 'parole per chi scrive',
    kind: 'template',
    flags:
      'agent: Ciao {{nome}}, il bus parte dalla banchina <mark>[METTERE BANCHINA]</mark>. <mark>[avviso lavori, se presenti]</mark>',
  },
  {
    name: 'due grammatiche',
    kind: 'template',
    flags: 'agent: Ciao {{nome}}, il bus {{linea}} parte dalla banchina <mark>%BANCHINA%</mark>.',
  },
  {
    name: 'vuoti',
    flags: 'agent: La cauzione è di <mark>___</mark> euro e la visita comincia alle <mark>XX:XX</mark> in punto.',
  },
  { name: 'vie e taglie', passes: 'agent: La maglia è la XXL; il negozio è in via XX Settembre.' },
  {
    name: 'una nota per i colleghi',
    flags: 'agent: La piscina apre alle otto. <mark>TODO chiedere a Rita della domenica</mark>.',
  },
  { name: 'tra parentesi quadre, ma per il cliente', passes: 'agent: La piscina apre alle otto [anche la domenica].' },
]
