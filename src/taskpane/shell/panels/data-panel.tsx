import { Button, Spinner } from "@fluentui/react-components";
import { say } from "../../../text/language";
import { dataTexts } from "../../../text/taskpane/data";
import { DataTab } from "../../data-tab/data-tab";
import { Empty } from "../../data-tab/empty";
import { FirstRun } from "../../data-tab/first-run";
import { QualityCard } from "../../data-tab/quality-card";
import {
  chooseOrders,
  findOrders,
  goToOrder,
  makeOrdersTable,
  pickOrders,
  takeSelectedCells,
  trySample,
} from "../jobs/order-jobs";
import { useLanguage, useSession, useSessionStore } from "../session";
import { useWelcome } from "../welcome";

export function DataPanel() {
  const session = useSessionStore();
  const language = useLanguage();
  const view = useSession(({ orders }) => orders);
  const choices = useSession(({ choices }) => choices);
  const built = useSession(({ built }) => built);
  const isBusy = useSession(({ job }) => job !== undefined);
  const hasProblem = useSession(({ problem }) => problem !== undefined);
  const welcome = useWelcome();
  // Where looking failed, the problem is shown and this is the way on.
  if (!view)
    return hasProblem ? (
      <Button onClick={() => void findOrders(session)}>{say(language, dataTexts.lookAgain)}</Button>
    ) : (
      <Spinner label={say(language, dataTexts.looking)} />
    );
  const firstRun = welcome.isDue && (
    <FirstRun
      language={language}
      isBusy={isBusy}
      onSkip={welcome.done}
      onSample={() => {
        welcome.done();
        void trySample(session);
      }}
    />
  );
  if (view.sources.length === 0)
    return (
      <>
        {firstRun}
        <Empty
          language={language}
          isBusy={isBusy}
          onUseSelection={() => void takeSelectedCells(session)}
          onLookAgain={() => void findOrders(session)}
          onSample={() => void trySample(session)}
        />
      </>
    );
  const source = built?.summary.source;
  return (
    <>
      {firstRun}
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
              onRow={(row, field) => void goToOrder(session, row, field)}
            />
          ) : null
        }
      />
    </>
  );
}
