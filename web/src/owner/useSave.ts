import { useMutation, useQueryClient } from '@tanstack/react-query';
import { hasCode, Problem } from '../api/problem';

/**
 * Saves something of the desk. Whatever comes of it, what the desk has read is read again: after a conflict the next attempt
 * then names the latest version, while what was typed stays in the form.
 */
export function useSave<W, R>(save: (wish: W) => Promise<R>, onDone: (saved: R) => unknown) {
  const client = useQueryClient();
  const look = () => client.invalidateQueries({ queryKey: ['desk'] });
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async (saved) => {
      await look();
      await onDone(saved);
    },
    onError: look,
  });
  const { error } = saving;
  return {
    ...saving,
    conflict: hasCode(error, 'VERSION_CHANGED'),
    /** What the server says against one of these fields; empty if nothing. */
    complaint: (...fields: readonly string[]) =>
      fields.map((field) => (error instanceof Problem ? error.fieldMessage(field) : '')).find(Boolean) ?? '',
  };
}
