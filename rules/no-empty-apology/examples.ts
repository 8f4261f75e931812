import type { Example } from 'replylint/rule'

export const examples: readonly Example[] = [
  {
    name: 'for nothing in particular',
    flags: 'agent: <mark>We apologise for any inconvenience</mark>. The pump is running again.',
  },
  {
    name: 'for a thing of ours',
    passes: 'agent: We apologise for draining your pool a week too early. The pump is running again.',
  },
  { name: 'with an if', flags: 'agent: <mark>Sorry if our poster was rude</mark>. It is down.' },
  { name: 'without it', passes: 'agent: Sorry for our rude poster. It is down.' },
  { name: 'for a feeling', flags: 'agent: <mark>I am sorry you feel left out</mark>. The next draw is in May.' },
  {
    name: 'taken back',
    flags: 'agent: <mark>Sorry, but you should have rung the bell</mark>. I can come again at four.',
  },
  { name: 'a but that helps', passes: 'agent: Sorry I missed you at noon, but I can come again at four.' },
  {
    name: 'a refusal is another matter',
    passes: 'agent: Sorry, but we cannot deliver on Sundays, as the depot is closed.',
  },
  {
    name: 'taken back one sentence later',
    known: 'miss',
    flags: 'agent: Sorry about the queue. <mark>Then again, nobody made you come at noon.</mark>',
  },

  { name: 'por nada en concreto', flags: 'agent: <mark>Lamentamos las molestias</mark>. La bomba ya funciona.' },
  {
    name: 'por algo nuestro',
    passes: 'agent: Lamentamos haberle vaciado la piscina una semana antes. La bomba ya funciona.',
  },
  { name: 'con un si', flags: 'agent: <mark>Perdona si el cartel te molestó</mark>. Ya lo quitamos.' },
  {
    name: 'por un sentimiento',
    flags: 'agent: <mark>Siento que te hayas sentido excluida</mark>. El próximo sorteo es en mayo.',
  },
  {
    name: 'retirada',
    flags: 'agent: <mark>Lo siento, pero usted no tocó el timbre</mark>. Puedo volver a las cuatro.',
  },
  { name: 'un pero que ayuda', passes: 'agent: Siento no haber llegado a mediodía, pero ya estoy en camino.' },

  {
    name: 'per niente di preciso',
    flags: 'agent: <mark>Ci scusiamo per il disagio</mark>. La pompa funziona di nuovo.',
  },
  {
    name: 'per una cosa nostra',
    passes: 'agent: Ci scusiamo di averle svuotato la piscina una settimana prima. La pompa funziona di nuovo.',
  },
  { name: 'con un se', flags: 'agent: <mark>Scusa se il manifesto ti ha offeso</mark>. Lo abbiamo tolto.' },
  {
    name: 'per un sentimento',
    flags: 'agent: <mark>Mi dispiace che Lei sia delusa</mark>. La prossima estrazione è a maggio.',
  },
  { name: 'ritirata', flags: 'agent: <mark>Mi scuso, però Lei non ha suonato</mark>. Posso tornare alle quattro.' },
  { name: 'un ma che aiuta', passes: 'agent: Mi scuso per il ritardo di stamattina, ma adesso sono sotto casa sua.' },
]
