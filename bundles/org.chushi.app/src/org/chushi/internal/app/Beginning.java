package org.chushi.internal.app;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Done;
import org.chushi.core.Result.Refused;
import org.chushi.ui.SignedIn;
import org.chushi.ui.entry.Founding;
import org.chushi.ui.entry.Founding.Founder;
import org.chushi.ui.entry.Founding.Part;
import org.chushi.ui.entry.Founding.Start;

/**
 * How a team begins, as far as it has come: what the founder typed, what is wrong with it, what is being made. It outlives
 * the page, which is built again when language, theme or size change. UI thread only, after it was made.
 */
final class Beginning {

	/** What comes of it. */
	interface Outcome {

		/** Something is to be shown anew. */
		void changed();

		/** @param notes what did not go as it should, though the founder is in */
		void founded(SignedIn founder, List<Diagnostic> notes);

		/** @param hint how to sign in */
		void demoMade(Bilingual hint);

		/** Somebody is on the team now, but it is not as it was wanted: there is no beginning any more. */
		void halfMade(Trouble why);

		/** A bug, for the log. */
		void broken(RuntimeException bug);
	}

	/** What can be made. */
	enum What {
		TEAM, DEMO
	}

	/** @param total 0 while it is not known */
	record UnderWay(What what, long done, long total) {
	}

	private final Founding founding;
	private final Executor background;
	private final Executor screen;
	private final Outcome outcome;
	private final List<Start> starts;
	private final Map<Part, Bilingual> wrong = new EnumMap<>(Part.class);
	private final Map<What, Trouble> troubles = new EnumMap<>(What.class);
	private Optional<UnderWay> underWay = Optional.empty();
	private String name = "";
	private String displayName = "";
	private char[] password = {};
	private char[] again = {};
	private int start;

	/** Not in the UI thread: it asks what there is to start with. */
	Beginning(Founding founding, Executor background, Executor screen, Outcome outcome) {
		this.founding = founding;
		this.background = background;
		this.screen = screen;
		this.outcome = outcome;
		starts = List.copyOf(founding.starts());
	}

	List<Start> starts() {
		return starts;
	}

	/** The chosen one's place among the starts. */
	int start() {
		return start;
	}

	void start(int index) {
		start = index;
	}

	String name() {
		return name;
	}

	void name(String typed) {
		name = typed;
		wrong.remove(Part.NAME);
	}

	String displayName() {
		return displayName;
	}

	void displayName(String typed) {
		displayName = typed;
		wrong.remove(Part.DISPLAY_NAME);
	}

	/** A copy, to be overwritten after use. */
	char[] password() {
		return password.clone();
	}

	/** @param typed belongs to this from now on */
	void password(char[] typed) {
		Arrays.fill(password, '\0');
		password = typed;
		wrong.remove(Part.PASSWORD);
		wrong.remove(Part.PASSWORD_AGAIN);
	}

	/** A copy, to be overwritten after use. */
	char[] again() {
		return again.clone();
	}

	/** @param typed belongs to this from now on */
	void again(char[] typed) {
		Arrays.fill(again, '\0');
		again = typed;
		wrong.remove(Part.PASSWORD_AGAIN);
	}

	/** What is wrong with this, in the founder's words. */
	Optional<Bilingual> wrong(Part part) {
		return Optional.ofNullable(wrong.get(part));
	}

	/** What is being made now; meanwhile nothing can be typed and the window stays open. */
	Optional<UnderWay> underWay() {
		return underWay;
	}

	/** Why this was not made, if it was the last that was tried. */
	Optional<Trouble> trouble(What what) {
		return Optional.ofNullable(troubles.get(what));
	}

	/** Founds the team, if nothing is wrong with what was typed. */
	void found() {
		if (underWay.isEmpty()) {
			Founder founder = new Founder(name, displayName, starts.isEmpty() ? "" : starts.get(start).id());
			wrong.clear();
			wrong.putAll(founding.wrong(founder, password, again));
			if (wrong.isEmpty()) {
				char[] secret = password();
				make(What.TEAM, progress -> founded(founder, secret), done -> {
					forget();
					outcome.founded(done.value(), done.notes());
				});
			}
			outcome.changed();
		}
	}

	private Result<SignedIn> founded(Founder founder, char[] secret) {
		try {
			return founding.found(founder, secret);
		} finally {
			Arrays.fill(secret, '\0');
		}
	}

	/** Makes the demo team instead. */
	void lookAround() {
		if (underWay.isEmpty()) {
			wrong.clear();
			make(What.DEMO, founding::lookAround, done -> {
				forget();
				outcome.demoMade(done.value());
			});
			outcome.changed();
		}
	}

	private void forget() {
		password(new char[0]);
		again(new char[0]);
	}

	private <T> void make(What what, Function<Progress, Result<T>> work, Consumer<Done<T>> then) {
		troubles.clear();
		underWay = Optional.of(new UnderWay(what, 0, 0));
		background.execute(() -> {
			Runnable came = () -> failed(what, Trouble.inTheProgram());
			try {
				came = tried(what, work, then);
			} finally {
				// whatever happens, the window does not stay shut in
				end(came);
			}
		});
	}

	private void end(Runnable came) {
		screen.execute(() -> {
			underWay = Optional.empty();
			came.run();
		});
	}

	private Progress progress(What what) {
		return new Progress() {
			@Override
			public void at(long done, long total) {
				screen.execute(() -> {
					underWay = Optional.of(new UnderWay(what, done, total));
					outcome.changed();
				});
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		};
	}

	/** Not in the UI thread. @return what follows in the UI thread */
	private <T> Runnable tried(What what, Function<Progress, Result<T>> work, Consumer<Done<T>> then) {
		try {
			return switch (work.apply(progress(what))) {
			case Done<T> done -> () -> then.accept(done);
			case Refused<T> refused -> refused(what, refused, founding.isWanted());
			};
		} catch (RuntimeException e) {
			return () -> {
				outcome.broken(e);
				failed(what, Trouble.inTheProgram());
			};
		}
	}

	private Runnable refused(What what, Refused<?> why, boolean wanted) {
		return wanted
				? () -> failed(what, new Trouble(why.reason(), why.missing(), Messages.Beginning_again.text()))
				: () -> {
					forget();
					outcome.halfMade(new Trouble(why.reason(), why.missing(), Messages.Beginning_door.text()));
				};
	}

	private void failed(What what, Trouble why) {
		troubles.put(what, why);
		outcome.changed();
	}
}
