// Ends one of a person's own connections, after asking.
import { call } from "../api.js";
import { confirm } from "../dialogs.js";
import { t } from "../i18n.js";
import { toast } from "../toasts.js";

/** Whether it was ended; one that has ended meanwhile counts. */
export async function disconnect(connection) {
  const done = await confirm({
    title: t("conn.end.title", { name: connection.keyName }),
    body: t("conn.end.body"),
    action: t("conn.end"),
    danger: true,
    act: async () => {
      try {
        await call("DELETE", `connections/${connection.id}`);
      } catch (e) {
        if (e.status !== 404) {
          throw e;
        }
      }
    },
  });
  if (done) {
    toast(t("conn.ended", { name: connection.keyName }));
  }
  return Boolean(done);
}
