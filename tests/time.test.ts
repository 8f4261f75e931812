import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { LanguageCode, TurnTime } from '../src/conversation/types.ts'
import { en } from '../src/language/time/en.ts'
import { es } from '../src/language/time/es.ts'
import { it as italian } from '../src/language/time/it.ts'
import { expandPattern } from '../src/language/time/phrases.ts'
import { loadTimes, mayHoldDate, mayHoldTime, resolveTime, type TimeExpression } from '../src/language/time/resolve.ts'

const HOUR = 3_600_000
const languages: LanguageCode[] = ['en', 'es', 'it']

/** "03-04 10:00" of 2026; 4 March is a Wednesday. "24:00" ends the day. */
const at = (when: string): number => {
  const [, month, day, hour, minute] = /^(\d+)-(\d+) (\d+):(\d+)$/.exec(when)!.map(Number)
  return Date.UTC(2026, month! - 1, day!, hour, minute)
}

/** now, text with the time in ⟨⟩, kind, latest. */
type Case = [now: string, marked: string, kind: TimeExpression['kind'], latest: string]

const found = (text: string, language: LanguageCode, now = '03-04 10:00') =>
  resolveTime(text, { language, now: { ms: at(now) } })

function expectCase(language: LanguageCode, [now, marked, kind, latest]: Case): void {
  const text = marked.replace(/[⟨⟩]/g, '')
  const times = found(text, language, now)
  expect(times.map((time) => text.slice(time.start, time.end))).toEqual([/⟨(.*)⟩/.exec(marked)![1]])
  expect(times[0]!.kind).toBe(kind)
  expect(new Date(times[0]!.latest).toISOString()).toBe(new Date(at(latest)).toISOString())
  expect(mayHoldTime(text, language)).toBe(true)
}

beforeAll(async () => {
  for (const language of languages) await loadTimes(language)
})

const english: Case[] = [
  ['03-04 10:00', 'I will write to you ⟨by Friday⟩.', 'deadline', '03-06 24:00'],
  ['03-06 10:00', 'On such a day, ⟨by Friday⟩ is open till the next one.', 'deadline', '03-13 24:00'],
  ['03-04 10:00', 'You get an answer ⟨by tomorrow noon⟩.', 'deadline', '03-05 12:00'],
  ['03-04 10:00', 'Our team rings you ⟨tomorrow at noon⟩.', 'date', '03-05 12:05'],
  ['03-04 10:00', 'It comes back ⟨in a couple of hours⟩.', 'duration', '03-04 13:00'],
  ['03-04 10:00', 'We answer ⟨within 24 hours⟩.', 'duration', '03-05 10:00'],
  ['03-04 10:00', 'We answer ⟨within twenty-four hours⟩.', 'duration', '03-05 10:00'],
  ['03-04 10:00', 'The parcel leaves ⟨in 2 business days⟩.', 'duration', '03-06 24:00'],
  ['03-06 10:00', 'Two free days lie between: ⟨in 2 business days⟩.', 'duration', '03-10 24:00'],
  ['03-04 10:00', 'The report is ready ⟨by end of day⟩.', 'deadline', '03-04 24:00'],
  ['03-04 10:00', 'The report is ready ⟨by close of business⟩.', 'deadline', '03-04 18:00'],
  ['03-04 10:00', 'You have it ⟨by EOD tomorrow⟩.', 'deadline', '03-05 24:00'],
  ['03-04 10:00', 'A colleague looks at it ⟨this afternoon⟩.', 'dayPart', '03-04 18:00'],
  ['03-04 10:00', 'The update runs ⟨tonight⟩.', 'dayPart', '03-04 24:00'],
  ['03-04 10:00', 'I open the case ⟨first thing tomorrow⟩.', 'dayPart', '03-05 10:00'],
  ['03-04 10:00', 'The new cable arrives ⟨next week⟩.', 'date', '03-15 24:00'],
  ['03-04 10:00', 'It is fixed ⟨by the end of the week⟩.', 'deadline', '03-08 24:00'],
  ['03-04 10:00', 'It is fixed ⟨by the end of the month⟩.', 'deadline', '03-31 24:00'],
  ['03-04 10:00', 'I am with you ⟨in a few minutes⟩.', 'duration', '03-04 10:15'],
  ['03-04 10:00', 'I am with you ⟨in half an hour⟩.', 'duration', '03-04 10:30'],
  ['03-04 10:00', 'I call you ⟨at 3 pm⟩.', 'date', '03-04 15:05'],
  ['03-04 16:00', 'I call you ⟨at 3 pm⟩.', 'date', '03-05 15:05'],
  ['03-04 10:00', 'You hear from me ⟨before lunch⟩.', 'deadline', '03-04 13:00'],
  ['03-04 10:00', 'I am back ⟨in a second⟩.', 'vague', '03-04 10:10'],
  ['03-04 10:00', '⟨One moment please⟩, I look it up.', 'vague', '03-04 10:10'],
  ['03-04 10:00', 'We will be in touch ⟨shortly⟩.', 'vague', '03-05 10:00'],
  ['03-04 10:00', 'We get back to you ⟨as soon as possible⟩.', 'vague', '03-07 10:00'],
  ['03-04 10:00', 'We are here ⟨24/7⟩.', 'recurring', '03-05 24:00'],
  ['03-04 10:00', 'Our desk is staffed ⟨Mon–Fri 9–17⟩.', 'recurring', '03-11 24:00'],
  ['03-04 10:00', 'We are open ⟨from 9 to 5, Monday to Friday⟩.', 'recurring', '03-11 24:00'],
  ['03-04 10:00', 'A backup is made ⟨every 2 hours⟩.', 'recurring', '03-04 12:00'],
  ['03-04 10:00', 'We shipped it ⟨yesterday⟩.', 'date', '03-03 24:00'],
  ['03-04 10:00', 'It left us ⟨on 3 March⟩.', 'date', '03-03 24:00'],
  ['03-04 10:00', 'It left us ⟨2 days ago⟩.', 'duration', '03-02 24:00'],
  ['03-04 10:00', 'The line has been down ⟨since Monday⟩.', 'date', '03-04 10:00'],
  ['03-04 10:00', 'Nothing changed ⟨in the last 3 days⟩.', 'duration', '03-04 10:00'],
  ['03-04 10:00', 'It arrives ⟨on March 9th, 2026 at 5 pm⟩.', 'date', '03-09 17:05'],
  ['03-04 10:00', 'A refund takes ⟨2-3 days⟩.', 'duration', '03-07 24:00'],
  ['03-04 10:00', 'A refund takes ⟨three to five business days⟩.', 'duration', '03-11 24:00'],
  ['03-04 10:00', 'The technician comes ⟨tomorrow between 10 and 12⟩.', 'date', '03-05 12:00'],
  ['03-04 10:00', 'The technician comes ⟨between 10am and 12pm⟩.', 'date', '03-04 12:00'],
  ['03-04 10:00', 'You have my word ⟨Friday at the latest⟩.', 'deadline', '03-06 24:00'],
  ['03-04 10:00', 'No change ⟨before Friday⟩.', 'deadline', '03-05 24:00'],
  ['03-04 10:00', 'I reply ⟨before the end of Friday⟩.', 'deadline', '03-06 24:00'],
  ['03-04 10:00', 'I reply ⟨no later than 6pm on Friday⟩.', 'deadline', '03-06 18:00'],
  ['03-04 10:00', 'I reply ⟨by 5⟩.', 'deadline', '03-04 17:00'],
  ['03-04 10:00', 'The offer ends ⟨next Friday⟩.', 'date', '03-13 24:00'],
  ['03-04 10:00', 'It ships ⟨early next week⟩.', 'date', '03-11 24:00'],
  ['03-04 10:00', 'It ships the ⟨next business day⟩.', 'date', '03-05 24:00'],
  ['03-04 10:00', 'It ships ⟨over the next few days⟩.', 'duration', '03-09 24:00'],
  ['03-04 10:00', 'It takes ⟨an hour or two⟩.', 'duration', '03-04 12:00'],
  ['03-04 10:00', 'I am done ⟨in 1 hour and 30 minutes⟩.', 'duration', '03-04 11:30'],
  ['03-04 10:00', 'You hear from me ⟨within the hour⟩.', 'duration', '03-04 11:00'],
  ['03-04 10:00', 'You hear from me ⟨in 30min⟩.', 'duration', '03-04 10:30'],
  ['03-04 10:00', 'It can be returned ⟨by 3/4⟩.', 'deadline', '04-03 24:00'],
  ['03-04 10:00', 'It can be returned ⟨within 30 days⟩ of purchase.', 'vague', '04-03 24:00'],
  ['03-04 10:00', 'The call is ⟨at half past 3⟩.', 'date', '03-04 15:35'],
  ['03-04 10:00', 'We meet ⟨Friday afternoon⟩.', 'dayPart', '03-06 18:00'],
  ['03-04 10:00', 'The job ends ⟨around noon⟩.', 'date', '03-04 12:30'],
  ['03-04 10:00', 'Ring us ⟨after 3pm⟩.', 'date', '03-04 24:00'],
  ['03-04 10:00', 'The server moves ⟨on Sun⟩.', 'date', '03-08 24:00'],
  ['03-04 10:00', 'It will be out ⟨in May⟩.', 'date', '05-31 24:00'],
  ['03-04 10:00', 'It takes ⟨less than an hour⟩.', 'duration', '03-04 11:00'],
  ['03-04 10:00', 'It takes ⟨up to 48 hours⟩.', 'duration', '03-06 10:00'],
  ['03-04 10:00', 'I write again ⟨in two weeks’ time⟩.', 'duration', '03-18 24:00'],
  ['03-04 10:00', 'I am free ⟨Thursday or Friday⟩.', 'date', '03-06 24:00'],
  ['03-04 10:00', 'The talk is ⟨on Monday 9 March at 10:00 GMT⟩.', 'date', '03-09 10:05'],
  ['03-04 10:00', 'The bill is due ⟨by the 10th⟩.', 'deadline', '03-10 24:00'],
  ['03-04 10:00', 'We are in ⟨M-F 9-5⟩.', 'recurring', '03-11 24:00'],
]

const spanish: Case[] = [
  ['03-04 10:00', 'Le llamamos ⟨por la tarde⟩.', 'dayPart', '03-04 20:00'],
  ['03-04 21:00', 'Dicho de noche, ⟨por la tarde⟩ es ya del otro.', 'dayPart', '03-05 20:00'],
  ['03-04 10:00', 'Le escribo ⟨mañana por la mañana⟩.', 'dayPart', '03-05 13:00'],
  ['03-04 10:00', 'Le escribo ⟨mañana⟩.', 'date', '03-05 24:00'],
  ['03-04 10:00', 'Lo tendrá listo ⟨antes del viernes⟩.', 'deadline', '03-05 24:00'],
  ['03-04 10:00', 'El paquete llega el ⟨lunes⟩.', 'date', '03-09 24:00'],
  ['03-04 10:00', 'Recibirá el reembolso ⟨en 48 horas⟩.', 'duration', '03-06 10:00'],
  ['03-04 10:00', 'Te contesto ⟨en un rato⟩.', 'vague', '03-04 16:00'],
  ['03-04 10:00', 'Le aviso ⟨a última hora⟩.', 'dayPart', '03-04 24:00'],
  ['03-04 10:00', 'Le aviso ⟨antes de las 12⟩.', 'deadline', '03-04 12:00'],
  ['03-04 14:00', 'Le aviso ⟨antes de las 12⟩.', 'deadline', '03-04 24:00'],
  ['03-04 10:00', 'Le aviso ⟨mañana antes de las 12⟩.', 'deadline', '03-05 12:00'],
  ['03-04 10:00', 'Pasará el técnico ⟨pasado mañana⟩.', 'date', '03-06 24:00'],
  ['03-04 10:00', 'Queda resuelto ⟨en el transcurso del día⟩.', 'date', '03-04 24:00'],
  ['03-04 10:00', 'Queda resuelto ⟨a lo largo de la mañana⟩.', 'dayPart', '03-04 13:00'],
  ['03-04 10:00', 'Vuelve el servicio ⟨en un par de horas⟩.', 'duration', '03-04 13:00'],
  ['03-04 10:00', 'Vuelve el servicio ⟨en media hora⟩.', 'duration', '03-04 10:30'],
  ['03-04 10:00', 'Vuelve el servicio ⟨en una hora y media⟩.', 'duration', '03-04 11:30'],
  ['03-04 10:00', 'Le respondemos ⟨en veinticuatro horas⟩.', 'duration', '03-05 10:00'],
  ['03-04 10:00', 'El envío tarda ⟨entre 3 y 5 días⟩.', 'duration', '03-09 24:00'],
  ['03-04 10:00', 'El envío tarda ⟨24 a 48 horas⟩.', 'duration', '03-06 10:00'],
  ['03-04 10:00', 'El abono llega ⟨en 3-5 días laborables⟩.', 'duration', '03-11 24:00'],
  ['03-04 10:00', 'El abono llega ⟨en 2 días hábiles⟩.', 'duration', '03-06 24:00'],
  ['03-04 10:00', '⟨Un momento⟩, lo compruebo.', 'vague', '03-04 10:10'],
  ['03-04 10:00', '⟨Deme un segundo⟩ que lo miro.', 'vague', '03-04 10:10'],
  ['03-04 10:00', 'La cita es ⟨a las 3 de la tarde⟩.', 'date', '03-04 15:05'],
  ['03-04 10:00', 'La cita es ⟨mañana a las 10⟩.', 'date', '03-05 10:05'],
  ['03-04 10:00', 'La cita es ⟨a las 15h⟩.', 'date', '03-04 15:05'],
  ['03-04 10:00', 'La cita es ⟨a la una y media⟩.', 'date', '03-04 13:35'],
  ['03-04 10:00', 'La cita es el ⟨viernes 6 de marzo a las 18:00⟩.', 'date', '03-06 18:05'],
  ['03-04 10:00', 'Salió el ⟨3 de marzo⟩.', 'date', '03-03 24:00'],
  ['03-04 10:00', 'Cerramos del ⟨9 al 13 de marzo⟩.', 'date', '03-13 24:00'],
  ['03-04 10:00', 'Salió ⟨hace dos días⟩.', 'duration', '03-02 24:00'],
  ['03-04 10:00', 'Falla ⟨desde el lunes⟩.', 'date', '03-04 10:00'],
  ['03-04 10:00', 'Lo pedimos ⟨ayer⟩.', 'date', '03-03 24:00'],
  ['03-04 10:00', 'Lo pedimos el ⟨lunes pasado⟩.', 'date', '03-02 24:00'],
  ['03-04 10:00', 'Habrá novedades la ⟨semana que viene⟩.', 'date', '03-15 24:00'],
  ['03-04 10:00', 'Habrá novedades el ⟨próximo viernes⟩.', 'date', '03-13 24:00'],
  ['03-04 10:00', 'Atendemos de ⟨lunes a viernes, de 9:00 a 17:00 h⟩.', 'recurring', '03-11 24:00'],
  ['03-04 10:00', 'Cerramos ⟨los lunes⟩.', 'recurring', '03-11 24:00'],
  ['03-04 10:00', 'Hay copia ⟨cada dos días⟩.', 'recurring', '03-06 24:00'],
  ['03-04 10:00', 'Estamos ⟨24 horas al día⟩.', 'recurring', '03-05 24:00'],
  ['03-04 10:00', 'Lo pagamos ⟨antes de fin de mes⟩.', 'deadline', '03-31 24:00'],
  ['03-04 10:00', 'Lo pagamos ⟨a finales de semana⟩.', 'date', '03-08 24:00'],
  ['03-04 10:00', 'Lo miro ⟨hoy mismo⟩.', 'date', '03-04 24:00'],
  ['03-04 10:00', 'Lo miro ⟨esta tarde⟩.', 'dayPart', '03-04 20:00'],
  ['03-04 10:00', 'Lo miro ⟨a primera hora de mañana⟩.', 'dayPart', '03-05 10:00'],
  ['03-04 10:00', 'Le escribimos ⟨en breve⟩.', 'vague', '03-05 10:00'],
  ['03-04 10:00', 'Le escribimos ⟨lo antes posible⟩.', 'vague', '03-07 10:00'],
  ['03-04 10:00', 'Estará ⟨para el viernes⟩.', 'deadline', '03-06 24:00'],
  ['03-04 10:00', 'Estará ⟨a más tardar el viernes⟩.', 'deadline', '03-06 24:00'],
  ['03-04 10:00', 'Estará ⟨en un plazo máximo de 24 horas⟩.', 'duration', '03-05 10:00'],
  ['03-04 10:00', 'Estará ⟨en los próximos días⟩.', 'duration', '03-09 24:00'],
  ['03-04 10:00', 'Estará ⟨antes del mediodía⟩.', 'deadline', '03-04 12:00'],
  ['03-04 10:00', 'Estará ⟨al final del día⟩.', 'dayPart', '03-04 24:00'],
  ['03-04 10:00', 'Estará ⟨antes de que acabe la semana⟩.', 'deadline', '03-08 24:00'],
  ['03-04 10:00', 'Estará el ⟨viernes por la tarde⟩.', 'dayPart', '03-06 20:00'],
  ['03-04 10:00', 'Estará ⟨en un día o dos⟩.', 'duration', '03-06 24:00'],
  ['03-04 10:00', 'Estará ⟨a mediados de marzo⟩.', 'date', '03-21 24:00'],
  ['03-04 10:00', 'Estará ⟨antes de mañana⟩.', 'deadline', '03-04 24:00'],
  ['03-04 10:00', 'Vence el ⟨domingo 8⟩.', 'date', '03-08 24:00'],
  ['03-04 10:00', 'Vence el ⟨15/03/2026⟩.', 'date', '03-15 24:00'],
  ['03-04 10:00', 'Le llamo ⟨sobre las 11⟩.', 'date', '03-04 11:30'],
  ['03-04 10:00', 'Le llamo ⟨mañana entre las 10 y las 12⟩.', 'date', '03-05 12:00'],
  ['03-04 10:00', 'Le llamo ⟨dentro de quince días⟩.', 'duration', '03-19 24:00'],
  ['03-04 10:00', 'Hay que pagarlo ⟨antes del 10⟩.', 'deadline', '03-09 24:00'],
  ['03-04 10:00', 'Le escribo ⟨de aquí al viernes⟩.', 'deadline', '03-06 24:00'],
  ['03-04 10:00', 'Le escribo ⟨en el día de mañana⟩.', 'date', '03-05 24:00'],
]

const italianCases: Case[] = [
  ['03-04 10:00', 'Le rispondo ⟨entro stasera⟩.', 'deadline', '03-04 24:00'],
  ['03-04 10:00', 'Le rispondo ⟨entro domani a mezzogiorno⟩.', 'deadline', '03-05 12:00'],
  ['03-04 10:00', 'Le rispondo ⟨entro domani sera⟩.', 'deadline', '03-05 24:00'],
  ['03-04 10:00', 'Torna attivo ⟨nel giro di un paio d’ore⟩.', 'duration', '03-04 13:00'],
  ['03-04 10:00', 'Torna attivo ⟨in giornata⟩.', 'date', '03-04 24:00'],
  ['03-04 10:00', 'Torna attivo ⟨in mattinata⟩.', 'dayPart', '03-04 13:00'],
  ['03-04 15:00', 'Detto tardi vale per il giorno nuovo: ⟨in mattinata⟩.', 'dayPart', '03-05 13:00'],
  ['03-04 10:00', 'La richiamo ⟨tra mezz’ora⟩.', 'duration', '03-04 10:30'],
  ['03-04 10:00', 'La richiamo ⟨tra un’ora⟩.', 'duration', '03-04 11:00'],
  ['03-04 10:00', 'Il pacco parte ⟨fra due giorni⟩.', 'duration', '03-06 24:00'],
  ['03-04 10:00', 'Il pacco parte ⟨lunedì⟩.', 'date', '03-09 24:00'],
  ['03-04 10:00', 'Il pacco parte ⟨entro venerdì⟩.', 'deadline', '03-06 24:00'],
  ['03-04 10:00', 'Avrà notizie ⟨prima di sera⟩.', 'deadline', '03-04 18:00'],
  ['03-04 10:00', 'Avrà notizie ⟨dopodomani⟩.', 'date', '03-06 24:00'],
  ['03-04 10:00', 'Avrà notizie ⟨entro le 18⟩.', 'deadline', '03-04 18:00'],
  ['03-04 10:00', 'Avrà notizie ⟨domani entro le 18⟩.', 'deadline', '03-05 18:00'],
  ['03-04 10:00', 'Avrà notizie la ⟨settimana prossima⟩.', 'date', '03-15 24:00'],
  ['03-04 10:00', 'Le scriviamo ⟨a breve⟩.', 'vague', '03-05 10:00'],
  ['03-04 10:00', 'Le scriviamo ⟨tra poco⟩.', 'vague', '03-04 16:00'],
  ['03-04 10:00', 'Controllo ⟨subito⟩.', 'vague', '03-04 11:00'],
  ['03-04 10:00', 'Le scriviamo ⟨il prima possibile⟩.', 'vague', '03-07 10:00'],
  ['03-04 10:00', 'La consegna richiede ⟨dai 2 ai 5 giorni⟩.', 'duration', '03-09 24:00'],
  ['03-04 10:00', 'La consegna richiede ⟨tra i 3 e i 5 giorni⟩.', 'duration', '03-09 24:00'],
  ['03-04 10:00', 'La consegna richiede ⟨quarantotto ore⟩.', 'duration', '03-06 10:00'],
  ['03-04 10:00', 'La consegna arriva ⟨entro 24/48 ore⟩.', 'duration', '03-06 10:00'],
  ['03-04 10:00', 'La consegna arriva ⟨entro 2-3 giorni lavorativi⟩.', 'duration', '03-09 24:00'],
  ['03-04 10:00', '⟨Un attimo⟩ che controllo.', 'vague', '03-04 10:10'],
  ['03-04 10:00', '⟨Mi dia un secondo⟩, verifico.', 'vague', '03-04 10:10'],
  ['03-04 10:00', 'La consegna è ⟨sabato⟩.', 'date', '03-07 24:00'],
  ['03-04 10:00', 'Si chiude ⟨entro marzo⟩.', 'deadline', '03-31 24:00'],
  ['03-04 10:00', 'È partito il ⟨3 marzo⟩.', 'date', '03-03 24:00'],
  ['03-04 10:00', 'Siamo chiusi ⟨dal 9 al 13 marzo⟩.', 'date', '03-13 24:00'],
  ['03-04 10:00', 'La visita è ⟨alle 15:30⟩.', 'date', '03-04 15:35'],
  ['03-04 10:00', 'La visita è ⟨alle 3 del pomeriggio⟩.', 'date', '03-04 15:05'],
  ['03-04 10:00', 'La visita è ⟨domani alle 10⟩.', 'date', '03-05 10:05'],
  ['03-04 10:00', 'La visita è ⟨domani dalle 10 alle 12⟩.', 'date', '03-05 12:00'],
  ['03-04 10:00', 'La visita è ⟨tra le 10 e le 12⟩.', 'date', '03-04 12:00'],
  ['03-04 10:00', 'La chiamo ⟨prima delle 12⟩.', 'deadline', '03-04 12:00'],
  ['03-04 10:00', 'La chiamo ⟨prima di pranzo⟩.', 'deadline', '03-04 13:00'],
  ['03-04 10:00', 'La chiamo ⟨prima di domani⟩.', 'deadline', '03-04 24:00'],
  ['03-04 10:00', 'La chiamo ⟨verso le 11⟩.', 'date', '03-04 11:30'],
  ['03-04 10:00', 'La chiamo ⟨dopo le 15⟩.', 'date', '03-04 24:00'],
  ['03-04 10:00', 'Siamo aperti ⟨dalle 9 alle 17⟩.', 'recurring', '03-11 24:00'],
  ['03-04 10:00', 'Siamo aperti ⟨dal lunedì al venerdì dalle 9 alle 18⟩.', 'recurring', '03-11 24:00'],
  ['03-04 10:00', '⟨Il lunedì⟩ siamo chiusi.', 'recurring', '03-11 24:00'],
  ['03-04 10:00', 'Rispondiamo ⟨24 ore su 24⟩.', 'recurring', '03-05 24:00'],
  ['03-04 10:00', 'Si aggiorna ⟨ogni due ore⟩.', 'recurring', '03-04 12:00'],
  ['03-04 10:00', 'Sarà pronto ⟨entro fine giornata⟩.', 'deadline', '03-04 24:00'],
  ['03-04 10:00', 'Sarà pronto ⟨entro la fine della settimana⟩.', 'deadline', '03-08 24:00'],
  ['03-04 10:00', 'Sarà pronto ⟨entro il mese⟩.', 'deadline', '03-31 24:00'],
  ['03-04 10:00', 'Sarà pronto ⟨prima che finisca la settimana⟩.', 'deadline', '03-08 24:00'],
  ['03-04 10:00', 'Sarà pronto ⟨entro l’ora di pranzo⟩.', 'deadline', '03-04 14:00'],
  ['03-04 10:00', 'Sarà pronto ⟨per venerdì⟩.', 'deadline', '03-06 24:00'],
  ['03-04 10:00', 'Sarà pronto ⟨al più tardi domani⟩.', 'deadline', '03-05 24:00'],
  ['03-04 10:00', 'Sarà pronto ⟨venerdì prossimo⟩.', 'date', '03-13 24:00'],
  ['03-04 10:00', 'Sarà pronto ⟨nei prossimi giorni⟩.', 'duration', '03-09 24:00'],
  ['03-04 10:00', 'Sarà pronto ⟨nelle prossime 24 ore⟩.', 'duration', '03-05 10:00'],
  ['03-04 10:00', 'Sarà pronto ⟨domattina⟩.', 'dayPart', '03-05 13:00'],
  ['03-04 10:00', 'Sarà pronto ⟨nel pomeriggio⟩.', 'dayPart', '03-04 19:00'],
  ['03-04 10:00', 'Sarà pronto ⟨in serata⟩.', 'dayPart', '03-04 24:00'],
  ['03-04 10:00', 'Sarà pronto ⟨domani nel primo pomeriggio⟩.', 'dayPart', '03-05 16:00'],
  ['03-04 10:00', 'È partito ⟨due giorni fa⟩.', 'duration', '03-02 24:00'],
  ['03-04 10:00', 'Non funziona ⟨da due giorni⟩.', 'duration', '03-04 10:00'],
  ['03-04 10:00', 'È partito ⟨lunedì scorso⟩.', 'date', '03-02 24:00'],
  ['03-04 10:00', 'Scade ⟨lunedì 9⟩.', 'date', '03-09 24:00'],
  ['03-04 10:00', 'Scade il ⟨15/03/2026⟩.', 'date', '03-15 24:00'],
  ['03-04 10:00', 'Si paga ⟨entro il 10⟩.', 'deadline', '03-10 24:00'],
  ['03-04 10:00', 'Sarà pronto ⟨domani in giornata⟩.', 'date', '03-05 24:00'],
  ['03-04 10:00', 'Sarà pronto ⟨tra qualche ora⟩.', 'duration', '03-04 16:00'],
  ['03-06 10:00', 'Ne parliamo ⟨a inizio settimana⟩.', 'date', '03-11 24:00'],
]

describe.each([
  ['en', english],
  ['es', spanish],
  ['it', italianCases],
] as const)('times in %s end when people take them to end', (language, cases) => {
  test.each(cases)('said at %s: %s', (...row) => expectCase(language, row))
})

describe('what looks like a time and is none stays unread', () => {
  test.each<[LanguageCode, string]>([
    ['en', 'Please note a second order, the second floor and a second e-mail.'],
    ['en', 'Version 2.10.3 costs 3.50, or 30% less.'],
    ['en', 'Call +34 600 123 456 or quote #2026-1234 and AB-12-2026.'],
    ['en', 'You and the other 3 may march on while the sun shines and the kids sat down.'],
    ['en', 'Good morning! Have a great day and enjoy your weekend.'],
    ['en', 'The 14-day trial is for 5 users; rate us between 1 and 10.'],
    ['en', 'Send us a PM when you have a moment. (1/2)'],
    ['en', 'It starts on time at the moment, in iOS 17.2 or later.'],
    ['en', 'See https://example.com/today and mail monday@example.com.'],
    ['es', 'El paquete llegó tarde; tarde o temprano lo cambiaremos.'],
    ['es', 'Buenos días, buenas tardes y feliz fin de semana.'],
    ['es', 'El segundo pedido y las 3 facturas están en la página.'],
    ['es', 'En este momento no hay un segundo correo; son 2 euros al mes.'],
    ['es', 'Estuvo caído toda la mañana y hasta la fecha no vuelve.'],
    ['it', 'Secondo noi il secondo ordine è giusto.'],
    ['it', 'Buongiorno, buona giornata e buon fine settimana.'],
    ['it', 'Ora vediamo le 3 fatture e le due ricevute.'],
    ['it', 'Al momento costa 5 euro al mese, e a presto!'],
  ])('%s: %s', (language, text) => {
    expect(found(text, language).map((time) => text.slice(time.start, time.end))).toEqual([])
  })
})

describe('local times are read in the zone of the turn', () => {
  const utc = Date.UTC(2026, 2, 4, 23, 30)
  const latest = (text: string, now: TurnTime) => resolveTime(text, { language: 'en', now })[0]!

  test('"today" ends at midnight where the writer sits', () => {
    expect(latest('today', { ms: utc, offset: 60 }).latest).toBe(Date.UTC(2026, 2, 5, 23))
    expect(latest('today', { ms: utc }).latest).toBe(Date.UTC(2026, 2, 5))
    expect(latest('today', { ms: utc, offset: -300 }).latest).toBe(Date.UTC(2026, 2, 5, 5))
  })

  test('a zone named in the text wins, except where ours is unknown', () => {
    const said = latest('tomorrow by 3 pm EST', { ms: Date.UTC(2026, 2, 4, 9), offset: 60 })
    expect(said).toMatchObject({ zone: 'text', latest: Date.UTC(2026, 2, 5, 20) })
    const floating = latest('tomorrow by 3 pm EST', { ms: Date.UTC(2026, 2, 4, 9), floating: true })
    expect(floating).toMatchObject({ zone: 'floating', latest: Date.UTC(2026, 2, 5, 15) })
  })
})

test('"between 3 and 5 days" starts with the third, "within" starts now', () => {
  expect(found('between 3 and 5 days', 'en')[0]).toMatchObject({ earliest: at('03-07 00:00'), relation: 'between' })
  expect(found('within 5 days', 'en')[0]).toMatchObject({ earliest: at('03-04 10:00'), relation: 'within' })
})

test('several times of one text come in order and only from the stretch asked for', () => {
  const text = 'Today we look, by Friday you have it, and on Monday we call.'
  const words = (times: TimeExpression[]) => times.map((time) => text.slice(time.start, time.end))
  expect(words(found(text, 'en'))).toEqual(['Today', 'by Friday', 'on Monday'])
  const settings = { language: 'en' as const, now: { ms: at('03-04 10:00') }, start: 14, end: 37 }
  expect(words(resolveTime(text, settings))).toEqual(['by Friday'])
})

test('only written-out dates ask for the date reader', () => {
  expect(mayHoldDate('We reply by Friday, within 24 hours.', 'en')).toBe(false)
  expect(mayHoldDate('We reply on 3 March.', 'en')).toBe(true)
  expect(mayHoldDate('Vence el 15/03/2026.', 'es')).toBe(true)
  expect(mayHoldTime('Thank you for the kind words!', 'en')).toBe(false)
})

// Words that mean something to the reader, in any order: the inputs most likely to upset it.
const phrases = [en, es, italian].flatMap((words) => words.flatMap(([pattern]) => expandPattern(pattern)[0]!.join(' ')))
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...phrases),
      fc.nat(3000).map(String),
      fc.constantFrom(',', '-', '9-17', '3/4', '3pm', '.'),
    ),
  )
  .map((pieces) => pieces.join(' '))

test('no text throws; offsets lie in the text; earliest is not after latest; detection misses nothing', () => {
  const moment = fc.integer({ min: 0, max: 4e12 })
  const properties = fc.property(
    fc.oneof(soup, fc.string({ unit: 'binary' })),
    fc.constantFrom(...languages),
    moment,
    (text, language, ms) => {
      let last = 0
      for (const time of resolveTime(text, { language, now: { ms, offset: 60 } })) {
        expect(time.start).toBeGreaterThanOrEqual(last)
        expect(time.end).toBeGreaterThan(time.start)
        expect(time.end).toBeLessThanOrEqual(text.length)
        expect(time.earliest).toBeLessThanOrEqual(time.latest)
        expect(mayHoldTime(text, language)).toBe(true)
        last = time.end
      }
    },
  )
  fc.assert(properties, { numRuns: 3000 })
})

test('without the date reader a text resolves unless it may hold a written-out date; then the error says what to await', async () => {
  vi.resetModules()
  const fresh = await import('../src/language/time/resolve.ts')
  const now = { ms: at('03-04 10:00') }
  expect(() => fresh.resolveTime('on 3 March', { language: 'en', now })).toThrow("await loadTimes('en')")
  const property = fc.property(soup, fc.constantFrom(...languages), (text, language) => {
    if (!fresh.mayHoldDate(text, language)) fresh.resolveTime(text, { language, now })
  })
  fc.assert(property, { numRuns: 1000 })
})

test('time grows with the length of the text and no faster', () => {
  const piece = 'in 3 days 1.2.3.4.5 9-17 by 5 and 7 to 9 of the 12/12/2026 monday a couple 3333333 or '
  const measure = (text: string) => {
    const start = performance.now()
    for (const language of languages) resolveTime(text, { language, now: { ms: 10 * HOUR } })
    return performance.now() - start
  }
  measure(piece.repeat(50))
  const longs = [
    piece.repeat(1200),
    '1'.repeat(100_000),
    '1 '.repeat(50_000),
    '1.'.repeat(50_000),
    'a la '.repeat(20_000),
  ]
  for (const long of longs) expect(measure(long)).toBeLessThan(4000)
})
