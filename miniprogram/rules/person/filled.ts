import { plainText } from '../plain-text'

/** Whether something stands in the field that can be seen. */
export const isFilled = (text: string | undefined): text is string => plainText(text ?? '').trim() !== ''
