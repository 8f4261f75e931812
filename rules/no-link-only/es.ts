import type { Phrase } from 'replylint/rule'

/** What customers ask to be sent. */
const source =
  '(faq|faqs|preguntas frecuentes|dudas comunes|dudas frecuentes|artículo|artículos|guía|guías|manual|manuales|folleto|ficha|documentación|wiki|base de conocimiento|base de conocimientos|blog|foro|foros|comunidad|hilo|hilos|vídeo|vídeos|video|videos|tutorial|tutoriales|instructivo|instrucciones|libro|página|páginas|web|sitio|sede|portal|centro de ayuda|ayuda|sección|apartado|capítulo|pdf|post|publicación|condiciones|términos|términos y condiciones|carta|reglamento|normativa|ordenanza|boletín|anexo|curso|instagram|historias|canal|youtube|link|enlace|simulador|qr|circular|bases|aviso|política|políticas|tarifario|catálogo|app|paso a paso|academia)'

export const es: Phrase[] = [
  {
    as: 'asked for',
    words: [
      `(mandar|mandas|manda|mandan|mandáis|enviar|envías|envían|envía|enviarme|mandarme|pasar|pasarme|pasas|pasan|dónde|descargar|bajar|compartir|tener|perdí|necesito|conseguir|encuentro|tenéis|tienen|enviarían) [{any}] [{any}] [{any}] [{any}] ${source}`,
      '(enlace|link) (a|de|para)',
    ],
    heard: ['¿Dónde está el manual?', 'El enlace para entrar.'],
    even: ['negated', 'conditional', 'quoted'],
  },
]
