import {
  alreadyExists,
  illegalOnDirectory,
  lengthOutOfRange,
  noSuchFile,
  notADirectory,
  positionOutOfRange,
} from './file-failures'
import { parentPath, tidyPath, USER_DATA_PATH, writablePath } from './local-path'

/** Which files and folders lie in the user's area: all that WeChat's refusals depend on, whatever keeps the contents. */
export interface FileTree {
  get: (path: string) => { readonly kind: 'file' | 'directory' } | undefined
  below: (path: string) => readonly string[]
}

/** Refuses a target whose folder is missing or that is a folder itself. */
export const targetPath = (tree: FileTree, path: string): string => {
  const target = writablePath(path)
  const parent = parentPath(target)
  if (target === USER_DATA_PATH || tree.get(target)?.kind === 'directory') throw illegalOnDirectory()
  if (parent !== USER_DATA_PATH) {
    const folder = tree.get(parent)
    if (!folder) throw noSuchFile(path)
    if (folder.kind === 'file') throw notADirectory()
  }
  return target
}

/** A target that must still be free. */
export const freeTarget = (tree: FileTree, path: string): string => {
  const target = targetPath(tree, path)
  if (tree.get(target)) throw alreadyExists(path)
  return target
}

/** A file of the user's own that a call changes. */
export const changedFile = (tree: FileTree, path: string): string => {
  const target = writablePath(path)
  if (!tree.get(target)) throw noSuchFile(path)
  return target
}

const missingParents = (tree: FileTree, path: string): string[] => {
  const parent = parentPath(path)
  if (parent === USER_DATA_PATH || parent.length < USER_DATA_PATH.length) return []
  const found = tree.get(parent)
  if (found?.kind === 'file') throw notADirectory()
  return found ? [] : [...missingParents(tree, parent), parent]
}

/** The folders that mkdir makes, outermost first. */
export const newDirectories = (tree: FileTree, dirPath: string, isRecursive = false): string[] => {
  const path = writablePath(dirPath)
  if (path === USER_DATA_PATH || tree.get(path)) throw alreadyExists(dirPath)
  const missing = missingParents(tree, path)
  if (missing.length > 0 && !isRecursive) throw noSuchFile(dirPath)
  return [...missing, path]
}

export const existingDirectory = (tree: FileTree, path: string): string => {
  const tidy = tidyPath(path)
  const entry = tree.get(tidy)
  if (!entry) throw noSuchFile(path)
  if (entry.kind === 'file') throw notADirectory()
  return tidy
}

/** What readdir answers. */
export const namesIn = (tree: FileTree, dirPath: string): string[] => {
  const path = existingDirectory(tree, dirPath)
  return tree
    .below(path)
    .filter((one) => parentPath(one) === path)
    .map((one) => one.slice(path.length + 1))
}

/** The part of a file of `size` bytes that readFile reads: [start, end). What lies beyond its end is refused. */
export const readBounds = (size: number, position = 0, length?: number): readonly [number, number] => {
  const end = length === undefined ? size : position + length
  if (position < 0 || (position > 0 && position >= size)) throw positionOutOfRange()
  if (end > size || (length !== undefined && length < 1)) throw lengthOutOfRange()
  return [position, end]
}

const seconds = (ms: number): number => Math.floor(ms / 1000)

/** The Stats of one path. */
export const stats = (kind: 'file' | 'directory', size: number, modifiedAtMs: number) => ({
  mode: kind === 'directory' ? 16877 : 33188,
  size,
  lastAccessedTime: seconds(modifiedAtMs),
  lastModifiedTime: seconds(modifiedAtMs),
  isDirectory: () => kind === 'directory',
  isFile: () => kind === 'file',
})
