package org.chushi.internal.ui.author.lessons;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.Chosen;
import org.eclipse.swt.custom.StyledText;

/** How long the window stands still while somebody types into a page of 100 KB: {@code Stall [KEYS]}. */
public final class Stall {

	private static final int BYTES = 100_000;

	private Stall() {
	}

	/** Tells the longest turns of the event loop. */
	public static void main(String[] arguments) throws Exception {
		int keys = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
		try (Bench bench = new Bench(Files.createTempDirectory("stall"), Theme.of(false), Language.ZH, 100)) {
			bench.size(1280, 800);
			String section = "## 小节\n\n" + "顾客还在给你机会，**先稳住**，再弄清。".repeat(12) + "\n\n- 一\n- 二\n\n";
			String page = "# 题\n\n" + section.repeat(BYTES / section.getBytes(StandardCharsets.UTF_8).length);
			bench.write(Language.ZH, page);
			bench.write(Language.EN, page);
			OpenLesson open = (OpenLesson) bench.edit(new LessonEditor(Bench.TYPES, Bench.PANELS, new Chosen(() -> Optional.empty())), bench.lesson);
			StyledText text = open.source().widget();
			text.setFocus();
			type(bench, text, text.getCharCount() / 2, 15);
			long[] turns = type(bench, text, text.getCharCount() / 2, keys);
			System.out.printf("%d keys, %d characters: typed in at most %d ms, median %d ms, 99 %% %d ms, over 100 ms: %d%n", keys, text.getCharCount(), turns[turns.length - 1],
					turns[turns.length / 2], turns[turns.length * 99 / 100], Arrays.stream(turns).filter(t -> t > 100).count());
		}
	}

	/** Every seventh key is followed by a pause, in which the preview follows and the step is kept. */
	private static long[] type(Bench bench, StyledText text, int at, int keys) {
		long[] turns = new long[10_000_000];
		int count = 0;
		text.setSelection(at);
		for (int key = 0; key < keys; key++) {
			long begun = System.nanoTime();
			text.insert("字");
			text.setSelection(text.getCaretOffset() + 1);
			turns[count++] = (System.nanoTime() - begun) / 1_000_000;
			long until = System.nanoTime() + (key % 7 == 6 ? SourcePane.STEP + 200 : 60) * 1_000_000L;
			while (System.nanoTime() < until) {
				long turn = System.nanoTime();
				boolean busy = bench.display().readAndDispatch();
				long took = (System.nanoTime() - turn) / 1_000_000;
				if (busy && took > 0) {
					turns[count++] = took;
				}
				if (!busy) {
					bench.display().timerExec(10, bench.display()::wake);
					bench.display().sleep();
				}
			}
		}
		long[] all = Arrays.copyOf(turns, count);
		Arrays.sort(all);
		return all;
	}
}
