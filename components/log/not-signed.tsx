/** That nothing is signed at present, and why. `toDo` is for administrators. */
export function NotSigned({ title, text, toDo }: { title: string; text: string; toDo?: string }) {
  return (
    <p role="status" className="measure mt-5 border-disputed border-l-4 bg-disputed-wash px-3 py-2 text-[0.9375rem]">
      <strong className="font-medium">{title}.</strong> {text} {toDo}
    </p>
  );
}
