/** The part of the YAML parser the front matter needs; one module, to be loaded when there is one. */
export { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml'
