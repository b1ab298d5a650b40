import { documented } from '../behaviour/documented-failure'

/** WeChat's table of file errors, as far as the preview can meet it. */
export const notPermitted = () => documented('1300001')
export const noSuchFile = (path: string) => documented('1300002', path)
export const pathDenied = () => documented('1300014')
export const notADirectory = () => documented('1300020')
export const invalidArgument = () => documented('1300022')
export const nameTooLong = () => documented('1300036')
export const directoryNotEmpty = () => documented('1300066')
export const filesFull = () => documented('1300202')
export const encodingError = () => documented('1300203')
export const illegalOnDirectory = () => documented('1301003')
export const alreadyExists = (path: string) => documented('1301005', path)
export const lengthOutOfRange = () => documented('1301006')
export const positionOutOfRange = () => documented('1301009')
