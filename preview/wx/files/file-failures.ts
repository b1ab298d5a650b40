import { WxFailure } from '../api/failure'

/** WeChat's FileError table, as far as the preview can meet it. */
export const notPermitted = () => new WxFailure('operation not permitted', 1300001)
export const noSuchFile = (path: string) => new WxFailure(`no such file or directory ${path}`, 1300002)
export const badDescriptor = () => new WxFailure('bad file descriptor', 1300009)
export const permissionDenied = () => new WxFailure('permission denied', 1300013)
export const pathDenied = (path: string) => new WxFailure(`Path permission denied ${path}`, 1300014)
export const notADirectory = (path: string) => new WxFailure(`not a directory ${path}`, 1300020)
export const invalidArgument = () => new WxFailure('Invalid argument', 1300022)
export const nameTooLong = () => new WxFailure('File name too long', 1300036)
export const directoryNotEmpty = () => new WxFailure('directory not empty', 1300066)
export const filesFull = () =>
  new WxFailure('the maximum size of the file storage limit is exceeded', 1300202)
export const encodingError = () => new WxFailure('base64 encode error', 1300203)
export const illegalOnDirectory = () => new WxFailure('illegal operation on a directory', 1301003)
export const alreadyExists = (path: string) => new WxFailure(`file already exists ${path}`, 1301005)
export const lengthOutOfRange = () => new WxFailure('value of length is out of range', 1301006)
export const positionOutOfRange = () => new WxFailure('value of position is out of range', 1301009)
export const tempFileMissing = () => new WxFailure('tempFilePath file not exist', 1301112)
export const noArrayBuffer = () => new WxFailure('array buffer does not exist', 1302005)
export const invalidFlag = () => new WxFailure('invalid flag', 1302003)
