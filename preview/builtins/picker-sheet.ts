interface SheetOptions {
  title: string
  columns: string[][]
  selected: number[]
  onColumn?: (column: number, index: number, indexes: number[]) => void
  onConfirm: (indexes: number[]) => void
  onCancel: () => void
}

const button = (text: string, onClick: () => void): HTMLButtonElement => {
  const made = document.createElement('button')
  made.textContent = text
  made.addEventListener('click', onClick)
  return made
}

/** WeChat's bottom sheet with wheels; here each wheel is a native list, so that keyboards and tests can use it. */
export class PickerSheet {
  private readonly root = document.createElement('div')
  private readonly wheels: HTMLSelectElement[] = []

  constructor(
    private readonly host: HTMLElement,
    private readonly options: SheetOptions,
  ) {
    this.root.className = 'wx-picker-sheet'
    this.root.setAttribute('role', 'dialog')
    this.root.setAttribute('aria-label', options.title || '选择')
    const bar = document.createElement('div')
    bar.append(
      button('取消', () => this.close(options.onCancel)),
      button('确定', () => this.close(() => options.onConfirm(this.indexes()))),
    )
    const wheels = document.createElement('div')
    options.columns.forEach((_, column) => wheels.append(this.wheel(column)))
    this.root.append(bar, wheels)
    this.setColumns(options.columns)
    this.wheels.forEach((wheel, column) => void (wheel.selectedIndex = options.selected[column] ?? 0))
  }

  get isOpen(): boolean {
    return this.root.isConnected
  }

  open(): void {
    this.host.append(this.root)
  }

  /** Replaces what the wheels offer and keeps where they stand. */
  setColumns(columns: string[][]): void {
    columns.forEach((labels, column) => {
      const wheel = this.wheels[column]
      if (!wheel) return
      const index = wheel.selectedIndex
      wheel.replaceChildren(...labels.map((label) => new Option(label)))
      wheel.selectedIndex = Math.max(0, Math.min(index, labels.length - 1))
    })
  }

  private wheel(column: number): HTMLSelectElement {
    const wheel = document.createElement('select')
    wheel.size = 6
    wheel.setAttribute('aria-label', `第${column + 1}列`)
    wheel.addEventListener('change', () =>
      this.options.onColumn?.(column, wheel.selectedIndex, this.indexes()),
    )
    this.wheels.push(wheel)
    return wheel
  }

  private indexes(): number[] {
    return this.wheels.map(({ selectedIndex }) => Math.max(0, selectedIndex))
  }

  private close(then: () => void): void {
    this.root.remove()
    then()
  }
}
