import type { Phrase } from 'replylint/rule'

export const it: Phrase[] = [
  {
    as: 'insult',
    words: [
      '(idiota|idioti|imbecille|imbecilli|cretino|cretina|cretini|stupido|stupida|stupidi|scemo|scema|scemi|deficiente|deficienti|rimbambito|rimbambita|buffone|ignorante|ignoranti|analfabeta|analfabeti|coglione|coglioni|stronzo|stronza|stronzi|pezzente|pezzenti|rompiscatole|rompipalle|rompicoglioni|scocciatore|scocciatori|lagna|piagnone|piagnona|isterica|isterico|tirchio|morto di fame|morti di fame|cafone|cafona|cafoni|maleducato|maleducata|mentecatto|tonto|tonta|ritardato|minorato|gentaglia|terrone|furbetto|furbetti|zuccone|zuccona|testone|testona|testa dura|testa di|zucca vuota|babbeo|babbei|allocco|allocchi|baggiano|citrullo|grullo|rincoglionito|rincoglionita|imbranato|imbranata|sanguisuga|befana|vecchia arpia|arpia|petulante|seccatore|seccatori|cretinetti|pecorone|bamboccio|pirla|scroccone|scrocconi|taccagno|taccagna|ignorantone|buzzurro|zotico|bifolco|sfigato|sfigata|sfigati)',
      '(duro|dura|tardo|tarda) di comprendonio',
      'ci (arriva|arriverebbe|riesce) anche un (bambino|asino|cretino)',
      'anche un (bambino|cretino|asino) (ci|lo|capirebbe)',
      'bisogna essere [proprio|{any}] [{any}]',
      'alla sua età',
      'che (schifo|pena|palle) di',
      'genio$',
      '(tanta|quanta|che) (ignoranza|stupidità|idiozia)',
      '(mia nonna|una scimmia) (lo|ci|saprebbe)',
      'un briciolo di (cervello|buon senso)',
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
      'Quanta ignoranza.',
      'Mia nonna lo farebbe.',
      'Chi ha un briciolo di cervello lo vede.',
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
  {
    as: 'word that can be harmless',
    words:
      '(pagliaccio|pagliacci|pollo|polli|asino|capra|strega|ladro|ladra|tordo|impiastro|rompi|fesso|fessi|fessa|ottuso|ottusa|ottusi|barbone|sciocco|sciocca|sciocchi|incapace|incapaci|bugiardo|bugiarda|parassita|parassiti|mona)',
    heard: 'Che pagliaccio.',
  },
]
