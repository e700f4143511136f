package org.chushi.internal.ui.questions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chushi.core.Language;
import org.chushi.questions.Response;
import org.chushi.ui.Card;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.chushi.ui.questions.WishCheck;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Every panel to look at, asked and reviewed, in light and dark, Chinese and English:
 * {@code Gallery DIRECTORY PERCENT WIDTH HEIGHT [TYPE...]} saves one picture for each.
 */
public final class Gallery {

	private Gallery() {
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		int percent = Integer.parseInt(arguments[1]);
		List<String> types = List.of(arguments).subList(4, arguments.length);
		Display display = new Display();
		for (boolean dark : new boolean[] { false, true }) {
			for (Language language : Language.values()) {
				Look look = new Look(display, Theme.of(dark), language, percent);
				for (Samples.Sample sample : Samples.all()) {
					if (types.isEmpty() || types.contains(sample.type())) {
						for (boolean review : new boolean[] { false, true }) {
							Shell shell = shell(display, look, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
							show(shell, look, sample, review);
							shell.open();
							EventLoop.live(display, 250);
							Pictures.save(shell, directory.resolve(sample.type() + (review ? "-review" : "") + (dark ? "-dark-" : "-light-")
									+ language.tag() + "-" + percent + ".png"));
							shell.dispose();
						}
					}
				}
				look.dispose();
			}
		}
		display.dispose();
	}

	private static Shell shell(Display display, Look look, int width, int height) {
		Shell shell = new Shell(display, SWT.NO_TRIM);
		shell.setBackground(look.colour(look.theme().ground()));
		shell.setLayout(new FillLayout());
		shell.setSize(width, height);
		return shell;
	}

	private static void show(Shell shell, Look look, Samples.Sample sample, boolean review) {
		ScrolledPage page = new ScrolledPage(shell, look);
		Card card = new Card(page.content(), look);
		new Heading(card, look, Type.SUBHEADING, look.t(sample.stem()));
		if (review) {
			sample.panel().review(card, look, sample.reviewed());
			return;
		}
		Paragraph.muted(card, look, look.t(sample.panel().hint()));
		WishCheck wishes = text -> List.of(text.contains("抱歉"), text.contains("分钟"));
		Response response = sample.response();
		Answering answering = sample.panel().open(card, new Asking(look, sample.asked(), response, told -> { }, wishes));
		shell.getDisplay().asyncExec(() -> {
			answering.focus();
			Widgets.all(card).filter(PickerButton.class::isInstance).map(PickerButton.class::cast)
					.skip(sample.type().equals("matching") ? 2 : 0).findFirst().ifPresent(PickerButton::press);
		});
	}
}
