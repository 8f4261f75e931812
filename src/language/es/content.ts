import type { ContentTable } from '../language.ts'

export const content: ContentTable = {
  empty: `
    perdonar perdona euro euros peso pesos dólar dólares cierto primer
    tanto tan tanta tantos mientras tiempo igual verdad soler suele media medio dentro fuera abajo arriba encima debajo delante detrás hábil hábiles laborable tal tales final partir bastar basta depender depende correr andar anda correcto correcta preferir uy uf ay contigo conmigo mío mía ti mí bajo pendiente apreciado apreciada recién consta constar corresponder corresponde ello fin calma idea tocar ofrecer efecto fijar fijarse sobrar convenir cerca lejos junto además aunque sino sin incluso justo solo sólo apenas quizá quizás jamás siquiera tampoco alrededor durante contra hacia aquel aquella aquello cuyo cual cuales quien quienes cuánto cuánta donde adonde como cuando porque pues etc jajaja jaja jeje xd tq pls plis porfa finde ratito ustedes vosotros nosotros unos unas algunos algunas varios dejar mejor poco
    ayudar ayuda apoyo asistir asistencia atender atención contactar contacto escribir enviar mandar responder respuesta
    contestar decir comentar contar hablar dejar saber conocer preguntar pedir dar tomar ir venir hacer querer necesitar
    gustar encantar intentar probar ver mirar revisar buscar encontrar entender comprender pasar ocurrir suceder pensar creer
    esperar parecer sentir mostrar mencionar facilitar proporcionar indicar confirmar informar comprobar verificar validar
    gestionar tramitar proceder derivar trasladar seguir continuar avisar notificar referir poner empezar comenzar llevar
    poder deber tener haber ser estar quedar tratar volver permitir servir
    gracias agradecer disculpar disculpa perdonar perdón sentimos siento lamentar lamento pena favor estimado querido hola
    buen bueno bueno buenos buenas tarde tardes noche noches saludo saludos saludar cordial cordialmente atentamente
    atento abrazo feliz señor señora señorita don doña sr sra dr caballero dama chico chicos familia
    equipo cliente clienta servicio atención agente asesor ejecutivo compañero compañera departamento área personal usuario
    información dato datos detalle caso asunto tema problema incidencia incidente inconveniente inconvenientes consulta pregunta duda
    solicitud petición gestión dm inbox privado interno directo chat
    momento instante rato pronto posible disponible contento seguro claro perfecto genial vale listo ok bueno
    sí si no ya ahora luego después antes hoy mañana ayer siempre nunca entonces así aquí ahí allí acá allá
    cosa forma manera modo parte motivo razón hecho ejemplo alguien nadie nada algo todo
    mucho poco muy más menos bastante demasiado casi apenas varios ambos mismo otro cada cualquier cualquiera
    bien mal mejor peor grande nuevo viejo primero segundo tercero último próximo siguiente anterior
    lamentablemente desafortunadamente evidentemente realmente directamente inmediatamente enseguida
    quisiera querría gustaría podría podrían podéis tendría
    enlace clic click aquí visitar artículo guía paso pasos
    gusto placer favor orden ánimo respecto relación cuanto mediante vía través
    rápido urgente urgencia
    malestar molestia molestias preocupación inquietud paciencia comprensión confianza experiencia
       che oye oigan
    rogar ruego solicitar agradecería lamentablemente
    importante prioridad serio caso nota
    acabar terminar lograr conseguir suponer
    mano lado punto lugar`,
  faint: `
    portal pdf ficha expediente documentación condiciones oficina adjunto tiempo correo mensaje mail email pedido cuenta número nombre dirección fecha hora horas día días minuto minutos semana mes año mañana tarde noche
    app aplicación web página sitio línea online teléfono móvil celular dispositivo ordenador computadora sistema programa versión
    producto artículo compra formulario documento archivo copia registro lista
    lunes martes miércoles jueves viernes sábado domingo
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce cien mil par vez veces
    trabajar funcionar usar utilizar abrir cerrar comprar recibir llamar leer salir entrar aparecer figurar marcar
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
    paquete pedido envío enviar encomienda entrega entregar bulto reparto mensajería mensajero repartidor courier seguimiento despacho
    llegar llegada entregar entrega recibir
    repartidor mensajero transportista conductor chofer chófer motorista cartero
    pedido compra comprar orden carrito
    reembolso reembolsar devolución devolver reintegro reintegrar dinero plata abonar abono lana retorno
    devolver devolución retornar cambio
    roto romper dañado dañar daño defectuoso defecto avería averiado estropear estropeado rajado rajar quebrado quebrar rotura falla fallo golpeado abollado rayado rayar astillado agujero
    averiado avería falla fallo fallar estropeado funcionar parado apagado
    arreglar reparar reparación arreglo técnico mantenimiento fontanero plomero electricista avería mecánico taller
    cobrar recibo factura cobro cargo cargar pagar pago importe comisión adeudo cuota tarifa recargo
    factura recibo boleta facturación comprobante ticket liquidación
    precio coste costo costar tarifa presupuesto cotización valer salir caro barato
    transferencia giro depósito ingreso transferir abono
    tarjeta crédito débito banco visa
    cajero efectivo retirar retiro sacar ventanilla
    préstamo hipoteca crédito cuota
    cuota plazo plazos mensualidad fraccionar
    cancelar cancelación anular anulación baja rescindir desuscribir
    acceso acceder entrar ingresar ingreso login sesión bloqueado bloquear desbloquear bloqueo contraseña clave
    contraseña clave pin restablecer
    cuenta usuario perfil
    cambio cambiar sustituir reemplazar reemplazo reposición reponer sustitución cambiazo otro nuevo
    corregir corrección error equivocado mal rectificar modificar cambiar nombre
    modificar cambiar cambio corregir actualizar modificación
    retraso retrasar tardar demora demorar tarde esperar espera cola tardanza atraso atrasar lento fila
    adelantar antes anticipar
    aplazar posponer mover cambiar reprogramar reagendar pasar
    perdido perder extraviado extraviar extravío desaparecer desaparecido faltar falta pérdida
    encontrar localizar buscar rastrear hallar aparecer
    cita turno hora visita consulta
    reserva reservar reservación mesa
    internet wifi conexión router módem señal red fibra conectar datos cobertura navegar velocidad
    línea número portabilidad chip sim roaming móvil celular
    vuelo avión volar embarque aeropuerto puerta abordar despegue aterrizar escala
    tren estación andén vagón
    autobús bus camión colectivo guagua autocar micro parada
    taxi viaje conductor
    asiento butaca plaza fila
    equipaje maleta valija bolso mochila bulto
    hotel habitación estancia huésped recepción alojamiento noche hospedaje
    cama colchón cuna
    comida cena almuerzo plato menú desayuno restaurante cocina comer
    camarero mesero mozo
    sabor salado crudo quemado frío
    piscina alberca pileta nadar natación
    gimnasio gym clase entrenamiento
    niño niña hijo hija bebé nene nena peque menor chiquito
    marido esposo esposa mujer pareja
    madre mamá mami
    padre papá papi
    teléfono móvil celular smartphone iphone
    ordenador computadora computador compu portátil laptop pc
    pantalla display monitor
    foto fotografía imagen captura
    descuento cupón vale promoción oferta rebaja bonificación rebajas código
    regalo tarjeta vale
    puntos fidelidad recompensa bono
    suscripción suscribir membresía plan suscriptor premium renovar renovación socio
    renovar renovación prorrogar prórroga extender caducar vencer vencimiento
    caducar vencer vencimiento vigencia caducidad vencido caducado válido
    contrato acuerdo condiciones
    colgar congelar bloquear trabar cerrar
    error fallo bug falla
    juego jugar partida jugador personaje
    guardar guardado progreso
    vídeo video ver reproducir serie película peli capítulo streaming canal
    ruido sonido audio ruidoso volumen micrófono altavoz auricular auriculares
    canción música disco lista
    grosero maleducado trato prepotente atender modales gritar
    sucio suciedad mancha manchado limpio limpiar limpieza higiene polvo
    olor oler apestar
    hackear robar robo robado fraude estafa clonar clonado suplantar seguridad
    seguridad seguro proteger
    actualización actualizar versión parche
    descargar descarga bajar
    instalar instalación montar montaje
    subir cargar adjuntar archivo documento
    borrar eliminar suprimir borrado eliminación quitar
    recuperar restaurar recuperación copia
    calefacción caldera radiador calentar termo
    frío enfriar helado
    gotear fuga perder escape agua goteo humedad inundación gotera
    agua grifo tubería cañería
    luz electricidad corriente apagón eléctrico apagar corte
    lámpara bombilla foco farola farol alumbrado iluminación oscuro luz
    contador medidor lectura consumo
    gas caldera energía
    alergia alérgico alérgeno gluten
    celíaco celiaco gluten
    mudar mudanza traslado mudarse
    coche auto carro vehículo automóvil
    camión camioneta furgoneta
    bici bicicleta patinete scooter
    aparcar aparcamiento parking estacionar estacionamiento parqueadero cochera plaza
    multa sanción infracción
    seguro póliza cobertura siniestro asegurado prima
    accidente choque golpe
    indemnización compensación compensar indemnizar
    médico doctor doctora especialista ginecólogo pediatra
    análisis resultado resultados prueba analítica sangre laboratorio
    receta medicamento medicina pastillas fármaco farmacia jarabe
    hospital clínica urgencias
    dolor doler daño herida
    enfermo enfermedad
    dentista diente muela dental
    gafas lentes óptica
    embarazada embarazo
    silla rueda ruedas accesible discapacidad rampa andador
    ascensor elevador
    escalera piso planta
    tele televisión televisor tv
    boda matrimonio casamiento nupcial
    muerte fallecer fallecimiento morir defunción difunto
    impresora imprimir cartucho tinta tóner
    nevera refrigerador heladera frigorífico refri enfriar
    lavadora lavarropas centrifugar lavar
    horno cocina vitro
    café cafetera
    sofá sillón
    silla asiento
    mesa tablero
    abrigo chaqueta campera chamarra cazadora
    pantalón vaqueros jeans
    zapatos zapatillas tenis calzado botas
    camisa camiseta playera remera polera
    vestido falda
    talla talle tamaño grande pequeño medida
    color tono
    disponibilidad disponible hueco libre plaza stock existencias cupo
    garantía garantizar
    aduana arancel importación
    dirección domicilio calle
    llave llaves cerradura puerta
    puerta entrada portal portón
    ventana cristal vidrio
    basura contenedor residuos recogida recolección
    calle acera bache vereda
    ayuntamiento municipio alcaldía intendencia
    pasaporte dni documento identidad visa visado
    certificado constancia carta justificante
    formulario solicitud impreso
    impuesto iva tasa hacienda
    colegio escuela clase alumno profesor maestra
    curso clase taller
    examen prueba nota calificación
    alumno estudiante estudios
    biblioteca préstamo carnet libro
    libro novela ejemplar tomo páginas
    revista periódico número suscripción
    concierto función evento obra teatro entrada
    billete boleto pasaje entrada tiquete boleta ticket
    perro perra perrito mascota cachorro perrilla
    gato mascota
    piso departamento apartamento vivienda depto alquiler
    alquiler renta arrendar arriendo
    vacaciones permiso
    nómina sueldo salario
    vacante empleo puesto
    web página sitio
    correo email mail bandeja
    publicidad propaganda anuncio boletín newsletter
    spam deseado filtro
    calendario agenda horario
    horario abrir cerrar abierto cerrado
    exportar excel csv planilla
    notificación aviso alerta
    sms código verificación
    botón tecla
    batería pila pilas cargador cargar carga
    cámara lente
    reloj correa
    kilo kg kilos
    doble dos duplicado duplicar ambos veces
    anual año
    mensual mes
    trimestral trimestre
    aumentar aumento subir subida incrementar alza sube ampliar
    reducir bajar baja reducción
    inscribir inscripción matrícula matricular registrar registro anotar apuntar alta
    demanda reclamo reclamación reclamar queja quejar
    permiso autorización
    pieza repuesto recambio
    pase tarjeta abono
    carné carnet credencial
    jubilado pensionista mayor
    materia asignatura
    cheque talón
    rueda neumático llanta pinchazo pinchar
    flores ramo rosas
    pastel tarta torta
    humano persona agente robot bot
    llamar llamada teléfono
    vecino vecinos
    plaga cucaracha cucarachas ratas bichos insectos
    huelga paro
    tormenta lluvia nieve clima
    titular titularidad nombre
    comprar compra adquirir
    joya anillo collar
    partida partido
    película estreno función
    obra obras ruido ruidos taladro dormir
    profesor profesora maestro maestra docente clase aula
    cerrar cierre cerrado clausurar
    usuario usuarios plaza puesto licencia licencias
    humillar ridiculizar faltar respeto comentario trato
    embargo deuda retención
    confundir confusión equivocar cruzar mezclar cambiado
    factura consumo lectura
    dormir noche ruido
    hambre comida
    borrar perder desaparecer
    señal cobertura
    mensaje sms
    vacunar vacuna
    manchar mancha
    gotear gotera humedad techo tejado
    pierna brazo lesión caída resbalar
    contador facturar
    apellido nombre
    sueldo nómina pago
    avión vuelo`,
  numbers:
    'dos=2 tres=3 tercera=3 cuatro=4 cuarta=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veinticuatro=24 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90',
  singulars: (folded) =>
    folded.length < 4 ? [folded] : [folded.replace(/ces$/, 'z').replace(/(?<=..)(?:es|s|e)$/, '')],
  masculine: (singular) => singular.replace(/a$/, 'o'),
}
