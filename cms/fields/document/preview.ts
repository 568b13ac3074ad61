/** What shows the public page beside the form, for the `admin` of a collection or global. Payload has the button and the place for it. */
export const previewBesideForm = {
  livePreview: { url: '/api/preview/page' },
  components: { views: { edit: { livePreview: { Component: '/admin/preview/Preview.tsx#Preview' } } } },
};
