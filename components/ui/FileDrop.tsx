import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from './Button';
import { Upload } from './icons';

type Props = {
  readonly accept: string;
  readonly label: string;
  readonly children?: ReactNode;
  readonly onFile: (file: File) => void;
};

/** A place to drop a file or to choose one; the file is only handed on, never sent. */
export const FileDrop = ({ accept, label, children, onFile }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same by keyboard.
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`space-y-2 rounded-xl border border-dashed p-3 ${over ? 'border-accent bg-accent-soft' : 'border-edge'}`}
    >
      {children}
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          event.currentTarget.value = '';
        }}
      />
      <Button wide icon={<Upload aria-hidden size={16} />} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </div>
  );
};
