package io.github.khabar.byline.grammar;

/** A line by itself: no page says anything of the names in it. */
final class NoPage implements Surroundings {
    static final NoPage OPENING = new NoPage();

    private NoPage() {}

    @Override
    public Position position() {
        return Position.OPENING;
    }

    @Override
    public boolean isOnlyLine() {
        return false;
    }

    @Override
    public boolean isPage() {
        return false;
    }

    @Override
    public EchoKind echo(String name, int end) {
        return EchoKind.NONE;
    }

    @Override
    public boolean isInHeadline(String name) {
        return false;
    }
}
