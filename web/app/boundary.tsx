// oxlint-disable forbidden/class -- React catches what goes wrong while drawing in classes only
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Bare } from './bare.tsx';
import { useWords } from './words.tsx';

const Broken = () => {
  const { say } = useWords();
  return (
    <Bare>
      <h1>{say('shell.wrong')}</h1>
      <p>{say('shell.wrongHelp')}</p>
      <Button look="primary" onPress={() => location.reload()}>
        {say('shell.reload')}
      </Button>
    </Bare>
  );
};

/** A mistake of ours in one page ends that page, with words, and not the window. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
