import { cameraProblem, followFrames, mayHaveSmallFrames, takePhoto } from '../platform/camera'
import { now, today } from '../../../platform/clock'
import { askEngine, askReader, closeEngine } from '../../../platform/engine'
import { fetchEngine } from '../../../platform/engine-package'
import { saveToAlbum, sendFile, showFile } from '../../../platform/export'
import { deletePlain, readFile, writePlain } from '../../../platform/files'
import { closePhoto, openPhoto } from '../../../platform/image'
import { chooseFromAlbum, chooseFromChat } from '../../../platform/media'
import { openSettings } from '../../../platform/settings'
import { decoderFollowsOrientation } from '../platform/orientation'
import { encodePart, encodeStraight, paintedSheet, placedPhoto } from '../platform/photo-drawing'
import { hasAllRows, pixelsOf, pixelsOfFile } from '../platform/photo-pixels'

/** What capture asks of the phone, in one place: the code of packages/capture gets it handed in, tests give a fake. */
export const capturePhone = {
  askEngine,
  askReader,
  cameraProblem,
  chooseFromAlbum,
  chooseFromChat,
  closeEngine,
  closePhoto,
  decoderFollowsOrientation,
  deletePlain,
  encodePart,
  encodeStraight,
  fetchEngine,
  followFrames,
  hasAllRows,
  mayHaveSmallFrames,
  now,
  openPhoto,
  openSettings,
  paintedSheet,
  pixelsOf,
  pixelsOfFile,
  placedPhoto,
  readFile,
  saveToAlbum,
  sendFile,
  showFile,
  takePhoto,
  today,
  writePlain,
}

export type CapturePhone = typeof capturePhone
