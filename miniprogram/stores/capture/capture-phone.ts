import { cameraProblem, openCameraSettings, takePhoto } from '../../platform/camera'
import { today } from '../../platform/clock'
import { openAlbumSettings, saveToAlbum, sendToChat, showFile } from '../../platform/export'
import { deletePlain, readFile, writePlain } from '../../platform/files'
import { decodedSize, decoderFollowsOrientation, encodeSheet } from '../../platform/image'
import { chooseFromAlbum, chooseFromChat } from '../../platform/media'

/** What capture asks of the phone, in one place: the code of packages/capture gets it handed in, tests give a fake. */
export const capturePhone = {
  cameraProblem,
  chooseFromAlbum,
  chooseFromChat,
  decodedSize,
  decoderFollowsOrientation,
  deletePlain,
  encodeSheet,
  openAlbumSettings,
  openCameraSettings,
  readFile,
  saveToAlbum,
  sendToChat,
  showFile,
  takePhoto,
  today,
  writePlain,
}

export type CapturePhone = typeof capturePhone
