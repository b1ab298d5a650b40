const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193

/**
 * FNV-1a (32 bit) over the UTF-16 units of a text. It finds torn and mixed-up writes and is fast without JIT; nobody
 * is kept from forging it, that is what the phone's encryption is for.
 */
export const checksum = (text: string): number => {
  let hash = OFFSET_BASIS
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  }
  return hash >>> 0
}
