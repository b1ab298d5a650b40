import { cameraProblem, followFrames, openCameraSettings, takePhoto } from '../../../platform/camera'
import { now, today } from '../../../platform/clock'
import { askEngine, askReader, closeEngine, fetchEngine } from '../../../platform/engine'
import { openAlbumSettings, saveToAlbum, sendToChat, showFile } from '../../../platform/export'
import { deletePlain, readFile, writePlain } from '../../../platform/files'
import {
  decodedSize,
  decoderFollowsOrientation,
  encodeSheet,
  encodeStraight,
  hasAllRows,
  pixelsOf,
} from '../../../platform/image'
import { chooseFromAlbum, chooseFromChat } from '../../../platform/media'

/** What capture asks of the phone, in one place: the code of packages/capture gets it handed in, tests give a fake. */
export const capturePhone = {
  askEngine,
  askReader,
  cameraProblem,
  chooseFromAlbum,
  chooseFromChat,
  closeEngine,
  decodedSize,
  decoderFollowsOrientation,
  deletePlain,
  encodeSheet,
  encodeStraight,
  fetchEngine,
  followFrames,
  hasAllRows,
  now,
  openAlbumSettings,
  openCameraSettings,
  pixelsOf,
  readFile,
  saveToAlbum,
  sendToChat,
  showFile,
  takePhoto,
  today,
  writePlain,
}

export type CapturePhone = typeof capturePhone
