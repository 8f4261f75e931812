import type { ContentTable } from '../language.ts'

export const content: ContentTable = {
  empty: `
    ayudar ayuda apoyo asistir asistencia atender atención contactar contacto escribir enviar mandar responder respuesta
    contestar decir comentar contar hablar dejar saber conocer preguntar pedir dar tomar ir venir hacer querer necesitar
    gustar encantar intentar probar ver mirar revisar buscar encontrar entender comprender pasar ocurrir suceder pensar creer
    esperar parecer sentir mostrar mencionar facilitar proporcionar indicar confirmar informar comprobar verificar validar
    gestionar tramitar proceder derivar trasladar seguir continuar avisar notificar referir poner empezar comenzar llevar
    poder deber tener haber ser estar quedar tratar volver permitir servir
    gracias agradecer disculpar disculpa perdonar perdón sentimos siento lamentar lamento pena favor estimado querido hola
    buen bueno bueno buenos buenas días día tarde tardes noche noches saludo saludos saludar cordial cordialmente atentamente
    atento abrazo feliz señor señora señorita don doña sr sra dr caballero dama amigo amiga chico chicos familia
    equipo cliente clienta servicio atención agente asesor ejecutivo compañero compañera departamento área personal usuario
    información dato datos detalle caso asunto tema problema incidencia incidente inconveniente inconvenientes consulta pregunta duda
    solicitud petición gestión mensaje correo mail email dm inbox privado interno directo chat
    momento instante rato pronto posible disponible contento seguro claro perfecto genial vale listo ok bueno
    sí si no ya ahora luego después antes hoy mañana ayer siempre nunca entonces así aquí ahí allí acá allá
    cosa forma manera modo parte motivo razón hecho ejemplo persona gente alguien nadie nada algo todo
    mucho poco muy más menos bastante demasiado casi apenas varios ambos mismo otro cada cualquier cualquiera
    bien mal mejor peor grande nuevo viejo primero segundo tercero último próximo siguiente anterior
    lamentablemente desafortunadamente evidentemente realmente directamente inmediatamente enseguida
    quisiera querría gustaría podría podrían podéis tendría
    enlace clic click aquí visitar artículo guía paso pasos
    gusto placer favor orden ánimo respecto relación cuanto mediante vía través
    rápido urgente urgencia
    malestar molestia molestias preocupación inquietud paciencia comprensión confianza experiencia
    ingeniero licenciado profesor che oye oigan
    rogar ruego solicitar agradecería lamentablemente
    importante prioridad serio caso nota
    acabar terminar lograr conseguir suponer
    mano lado punto lugar`,
  faint: `
    pedido cuenta número nombre dirección fecha hora horas minuto minutos semana mes año mañana tarde noche
    app aplicación web página sitio línea online teléfono móvil celular dispositivo ordenador computadora sistema programa versión
    producto artículo compra formulario documento archivo copia registro lista
    lunes martes miércoles jueves viernes sábado domingo
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce cien mil par vez veces
    trabajar funcionar usar utilizar abrir cerrar comprar recibir llamar leer cambiar salir entrar aparecer figurar marcar
    oficina tienda sucursal empresa local
    referencia código clave pantalla botón opción ajuste ajustes menú
    casa ciudad país calle zona
    gratis normal
    hombre mujer
    elegir seleccionar pulsar presionar rellenar completar firmar adjuntar subir
    tardar demorar sola solo cosa
    faltar quitar sacar meter
    llegar`,
  alike: `
    paquete pedido envío enviar encomienda entrega entregar bulto reparto mensajería mensajero repartidor courier
    llegar llegada entregar entrega recibir
    repartidor mensajero transportista conductor chofer chófer motorista
    reembolso reembolsar devolución devolver reintegro reintegrar dinero plata abonar abono lana
    roto romper dañado dañar daño defectuoso defecto avería averiado estropear estropeado rajado quebrado rotura falla fallo
    cobrar cobro cargo cargar pagar pago importe comisión adeudo cuota tarifa
    factura recibo boleta facturación comprobante ticket liquidación
    precio coste costo costar tarifa presupuesto cotización valer salir
    cancelar cancelación anular anulación baja rescindir darme desuscribir
    acceso acceder entrar ingresar ingreso login sesión bloqueado bloquear desbloquear bloqueo
    contraseña clave pin
    cambio cambiar sustituir reemplazar reemplazo reposición reponer sustitución cambiazo
    retraso retrasar tardar demora demorar tarde esperar espera cola tardanza
    perdido perder extraviado extraviar extravío desaparecer desaparecido faltar falta
    cita turno hora visita
    reserva reservar reservación localizador
    internet wifi conexión router módem señal red fibra conectar
    vuelo avión volar
    niño niña hijo hija bebé nene nena peque menor chiquito
    marido esposo esposa mujer pareja
    madre mamá mami
    padre papá papi
    teléfono móvil celular smartphone iphone
    foto fotografía imagen captura
    descuento cupón vale promoción oferta rebaja bonificación rebajas
    equipaje maleta valija bolso
    suscripción suscribir membresía plan contrato abono suscriptor
    colgar congelar bloquear cargar
    error fallo bug falla
    grosero maleducado trato prepotente
    sucio suciedad mancha manchado limpio limpiar limpieza
    ruido sonido audio ruidoso
    hackear robar robo robado fraude estafa clonar clonado
    actualización actualizar versión
    descargar descarga bajar
    instalar instalación
    borrar eliminar suprimir borrado eliminación
    comida cena almuerzo plato menú
    calefacción caldera radiador
    gotear fuga perder escape agua goteo
    luz electricidad corriente apagón eléctrico apagar
    alergia alérgico alérgeno
    mudar mudanza traslado mudarse
    coche auto carro vehículo automóvil
    camión camioneta furgoneta
    tele televisión televisor tv
    película peli
    canción música
    arreglar reparar reparación arreglo
    equivocado equivocar equivocación error incorrecto erróneo mal
    doble dos duplicado duplicar ambos dos veces
    tanto 31
    muerte fallecer fallecimiento morir defunción difunto pérdida
    médico doctor consulta doctora
    billete boleto pasaje entrada tiquete boleta ticket
    ordenador computadora computador compu portátil laptop pc
    boda matrimonio casamiento
    alumno estudiante estudios
    aumentar aumento subir subida incrementar alza sube
    reducir bajar baja reducción
    inscribir inscripción matrícula matricular registrar registro anotar apuntar
    perro perra perrito mascota cachorro perrilla
    gato mascota
    nevera refrigerador heladera frigorífico refri
    piso departamento apartamento vivienda depto
    cuenta usuario perfil
    disponibilidad disponible hueco libre plaza stock
    garantía garantizar
    aduana arancel importación
    exceso más
    talla talle tamaño grande pequeño
    pileta piscina alberca
    autobús bus camión colectivo guagua autocar
    apagón apagar corte
    botón tecla
    permiso autorización
    examen prueba
    pieza repuesto recambio
    pase tarjeta
    carné carnet credencial
    embarazada embarazo
    jubilado pensionista mayor
    materia asignatura
    mensual mes
    trimestral trimestre
    anual año
    cuadra kilo kg kilos
    demanda reclamo reclamación reclamar queja quejar
    publicidad propaganda anuncio
    uno una 1
    dos 2
    tres 3
    cuatro 4
    cinco 5
    seis 6
    siete 7
    ocho 8
    nueve 9
    diez 10
    once 11
    doce 12`,
}
