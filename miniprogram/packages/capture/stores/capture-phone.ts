import { cameraProblem, followFrames, openCameraSettings, takePhoto } from '../../../platform/camera'
import { now, today } from '../../../platform/clock'
import { askEngine, askReader, closeEngine, fetchEngine } from '../../../platform/engine'
import { saveToAlbum, sendToChat, showFile } from '../../../platform/export'
import { deletePlain, readFile, writePlain } from '../../../platform/files'
import {
  closePhoto,
  decoderFollowsOrientation,
  encodePart,
  encodeSheet,
  encodeStraight,
  hasAllRows,
  openPhoto,
  pixelsOf,
  pixelsOfFile,
  placedPhoto,
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
  closePhoto,
  decoderFollowsOrientation,
  deletePlain,
  encodePart,
  encodeSheet,
  encodeStraight,
  fetchEngine,
  followFrames,
  hasAllRows,
  now,
  openCameraSettings,
  openPhoto,
  pixelsOf,
  pixelsOfFile,
  placedPhoto,
  readFile,
  saveToAlbum,
  sendToChat,
  showFile,
  takePhoto,
  today,
  writePlain,
}

export type CapturePhone = typeof capturePhone
