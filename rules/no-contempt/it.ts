import type { Phrase } from 'replylint/rule'

export const it: Phrase[] = [
  {
    as: 'insult',
    words: [
      '(idiota|idioti|imbecille|imbecilli|cretino|cretina|cretini|stupido|stupida|stupidi|scemo|scema|scemi|deficiente|deficienti|rimbambito|rimbambita|incapace|incapaci|pagliaccio|pagliacci|buffone|ignorante|ignoranti|analfabeta|analfabeti|coglione|coglioni|stronzo|stronza|stronzi|pezzente|pezzenti|rompiscatole|rompipalle|rompicoglioni|scocciatore|scocciatori|lagna|piagnone|piagnona|isterica|isterico|tirchio|morto di fame|morti di fame|cafone|cafona|cafoni|maleducato|maleducata|bugiardo|bugiarda|ladro|ladra|parassita|parassiti|mentecatto|asino|capra|tonto|tonta|ritardato|minorato|gentaglia|barbone|terrone|furbetto|furbetti)',
      '(duro|dura|tardo|tarda) di comprendonio',
      'ci (arriva|arriverebbe|riesce) anche un (bambino|asino|cretino)',
      'anche un (bambino|cretino|asino) (ci|lo|capirebbe)',
      'bisogna essere [proprio|{any}] [{any}]',
      'alla sua età',
      'che (schifo|pena|palle) di',
      'genio$',
    ],
    heard: [
      'Questo cliente è un idiota.',
      'È duro di comprendonio.',
      'Ci arriva anche un bambino.',
      'Anche un bambino lo capirebbe.',
      'Bisogna essere proprio ciechi.',
      'Alla sua età dovrebbe smettere.',
      'Che schifo di gente.',
      'Leggi, genio',
    ],
    sure: true,
    unlessSentence: [
      '(non|nessuna) ...3 (stupida|stupido|scemo)',
      '(sentire|sentirsi|senta|passare per|chiamat~|dato del|dato della) ...4 (stupido|stupida|idiota|scemo|scema|ladro|bugiardo)',
      '(sono|siamo|sono stato|sono stata|siamo stati) [un|una|uno|degli] ...2 (stupid~|idiota|idioti|scemo|tonto|asino)',
      '(errore|cavo|guasto|bug) ...2 (stupido|scemo)',
    ],
  },
  {
    as: 'profanity',
    words: [
      '(cazzo|cazzi|merda|vaffanculo|fanculo|puttana|troia|porca|minchia|palle|culo|fottuto|fottuti|fottiti)',
      "(va|vada|vai) (al diavolo|a quel paese|all' inferno|a farti|a farsi)",
      '(stai|stia) zitto',
      '(stai|stia) zitta',
      '(rompere|rompe|rompi|rompete) (le palle|le scatole|i coglioni)',
    ],
    heard: ['Che merda di ordine.', 'Vada al diavolo.', 'Stia zitto.', 'Stai zitta.', 'Non rompere le scatole.'],
    even: ['negated'],
    sure: true,
  },
]
