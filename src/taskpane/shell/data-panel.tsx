import { Spinner } from "@fluentui/react-components";
import { useEffect } from "react";
import { say } from "../../text/language";
import { dataTexts } from "../../text/taskpane/data";
import { DataTab } from "../data-tab/data-tab";
import { Empty } from "../data-tab/empty";
import { QualityCard } from "../data-tab/quality-card";
import {
  chooseOrders,
  findOrders,
  goToOrder,
  makeOrdersTable,
  pickOrders,
  takeSelectedCells,
  trySample,
} from "./order-jobs";
import { useLanguage, useSession, useSessionStore } from "./session";

export function DataPanel() {
  const session = useSessionStore();
  const language = useLanguage();
  const view = useSession(({ orders }) => orders);
  const choices = useSession(({ choices }) => choices);
  const built = useSession(({ built }) => built);
  const isBusy = useSession(({ job }) => job !== undefined);
  const hasProblem = useSession(({ problem }) => problem !== undefined);
  useEffect(() => {
    if (!view && !isBusy && !hasProblem) void findOrders(session);
  }, [view, isBusy, hasProblem, session]);
  if (!view) return isBusy ? <Spinner label={say(language, dataTexts.looking)} /> : null;
  if (view.sources.length === 0)
    return (
      <Empty
        language={language}
        isBusy={isBusy}
        onUseSelection={() => void takeSelectedCells(session)}
        onLookAgain={() => void findOrders(session)}
        onSample={() => void trySample(session)}
      />
    );
  const source = built?.summary.source;
  return (
    <DataTab
      language={language}
      view={view}
      choices={choices}
      isBusy={isBusy}
      onPick={(place) => void pickOrders(session, place)}
      onUseSelection={() => void takeSelectedCells(session)}
      onLookAgain={() => void findOrders(session)}
      onMakeTable={() => void makeOrdersTable(session)}
      onChoose={(change) => void chooseOrders(session, change)}
      onGo={() => session.change({ tab: "build" })}
      quality={
        built && source ? (
          <QualityCard
            language={language}
            report={built.summary.report}
            sheetRow={(row) => source.headerRow + row}
            onRow={(row) => void goToOrder(session, row)}
          />
        ) : null
      }
    />
  );
}
