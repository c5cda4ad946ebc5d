declare module '*.md' {
  const page: import('./MarkdownPage').Markdown;
  export default page;
}
