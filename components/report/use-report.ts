import { useEffect, useMemo, useState } from 'react';
import type { Redaction, ReportInput } from '@/lib/documents';
import { deadlines, PARAMETERS, payFloor } from '@/lib/domain';
import { useWaivers } from '../check/waivers';
import { useCheckSettings } from '../dossier/check-settings';
import { useEditorState } from '../field/editing';
import { useFindings } from '../field/findings';
import { useServices } from '../services';
import { type Task, useTask } from '../shell/failure';

type Bytes = Uint8Array<ArrayBuffer>;

const useReportInput = (redaction: Redaction): ReportInput => {
  const { fields } = useEditorState();
  const { rows } = useWaivers();
  const { today } = useServices();
  const { day } = useCheckSettings();
  const findings = useFindings();
  const madeOn = today();
  // Rows are read anew at each render; what they say is what matters.
  const waived = JSON.stringify(rows.map(({ rule, reason, at }) => ({ id: rule, reason, at })));
  return useMemo(
    () => ({
      fields,
      findings,
      waivers: JSON.parse(waived),
      deadlines: deadlines(fields),
      pay: payFloor(fields, day),
      parameters: PARAMETERS,
      day,
      purpose: 'depot',
      madeOn,
      redaction,
    }),
    [fields, findings, waived, day, madeOn, redaction],
  );
};

/** The report of the dossier on screen as a PDF, made again when anything in it changes. */
export const useReport = (
  redaction: Redaction,
): { readonly bytes: Bytes | undefined; readonly task: Task } => {
  const { pdf } = useServices();
  const input = useReportInput(redaction);
  const [made, setMade] = useState<{ readonly from: ReportInput; readonly bytes: Bytes }>();
  const task = useTask();
  const { run } = task;
  useEffect(() => {
    let left = false;
    run(async () => {
      const bytes = await pdf.report(input);
      if (!left) setMade({ from: input, bytes });
    });
    return () => {
      left = true;
    };
  }, [pdf, input, run]);
  // A report of other values than those on screen must not be saved.
  return { bytes: made?.from === input ? made.bytes : undefined, task };
};
