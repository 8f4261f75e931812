/** Words for one idea, shared by rules. */
export const words: Record<string, string> = {
  wrong:
    '(mal|equivocado|equivocada|equivocados|equivocadas|incorrecto|incorrecta|incorrectos|incorrectas|incorrectamente|erróneo|errónea|erróneos|erróneas|erróneamente|inválido|inválida|inexistente|inexacto|inexacta|incompleto|incompleta|incompletos|incompletas|caducado|caducada|vencido|vencida|cambiado|cambiada|cruzado|cruzados|por (error|equivocación|descuido|accidente)|al revés|del revés|a la inversa|patas arriba|boca abajo|sin querer|que no (era|eran|es|son|corresponde|correspondía|tocaba|toca)|que no (existe|existía|sirve|vale|funciona|coincide)|donde no (era|es|corresponde|tocaba)|de forma (incorrecta|errónea|indebida)|de manera (incorrecta|errónea|indebida))',
  fault:
    '(error|errores|fallo|fallos|falla|culpa|descuido|descuidos|despiste|despistes|negligencia|imprudencia|equivocación|confusión|omisión|olvido|olvidos|distracción|dejadez|demora|retraso|tardanza|incumplimiento|impago|inacción|desconocimiento|mal uso|uso indebido|ausencia|falta de {any}|desidia|ligereza|torpeza|imprevisión|desorden)',
}
