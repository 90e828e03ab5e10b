import { Redirect, Route, Switch } from 'wouter';
import { ChangeTrainingPage, NewTrainingPage } from './training-form-page.tsx';
import { TrainingPage } from './training-page.tsx';
import { TrainingsPage } from './trainings-page.tsx';

/** The trainings of the Region, for whoever gives them. */
export const TrainingsRoom = () => (
  <Switch>
    <Route path="/trainings" component={TrainingsPage} />
    <Route path="/trainings/new" component={NewTrainingPage} />
    <Route path="/trainings/:trainingId/change">
      {({ trainingId }) => <ChangeTrainingPage key={trainingId} trainingId={trainingId} />}
    </Route>
    <Route path="/trainings/:trainingId">{({ trainingId }) => <TrainingPage key={trainingId} trainingId={trainingId} />}</Route>
    <Route>
      <Redirect to="/trainings" replace />
    </Route>
  </Switch>
);
