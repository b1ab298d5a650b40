// Ambient declarations only: what the runtime provides without an import. Product types live in miniprogram/model.

/// <reference types="miniprogram-api-typings" />
