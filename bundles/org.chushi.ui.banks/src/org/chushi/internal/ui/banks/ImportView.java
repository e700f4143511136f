package org.chushi.internal.ui.banks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.exchange.BankImport;
import org.chushi.exchange.BankImport.Outcome;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.BankImport.Target;
import org.chushi.exchange.Exchange;
import org.chushi.exchange.ExchangeFormat;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.CheckBox;
import org.chushi.ui.Chooser;
import org.chushi.ui.Field;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.MissingList;
import org.chushi.ui.Notice;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Three steps on one page: the file and where it goes, what is in it, what was brought. */
final class ImportView implements Page {

	private static final List<Optional<Language>> LANGUAGES = List.of(Optional.empty(), Optional.of(Language.ZH), Optional.of(Language.EN));

	/** Questions between two words on how far it is. */
	private static final int STEP = 100;

	private final PageContext ctx;
	private final Look look;
	private final BankImport imports;
	private final Exchange exchange;
	private final KeyedQuestion keyed;
	private final FileDialogs files;
	private final Session session;
	private final ScrolledPage page;
	private final Composite below;
	private List<Target> targets = List.of();
	private Field file;
	private Chooser target;
	private Field pack;
	private Chooser language;
	private CheckBox examOnly;
	private PrimaryButton preview;
	private final OneAtATime bringing = new OneAtATime();
	/** Nothing can be brought that was not looked at as it is now. */
	private Optional<Runnable> bring = Optional.empty();

	ImportView(Composite parent, PageContext ctx, BankImport imports, Exchange exchange, KeyedQuestion keyed, FileDialogs files,
			Session session) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.imports = imports;
		this.exchange = exchange;
		this.keyed = keyed;
		this.files = files;
		this.session = session;
		page = new ScrolledPage(parent, look);
		Keyboard.releaseAtEnd(page);
		Parts.title(page.content(), look, Messages.ImportPage_title.text(), Messages.ImportPage_subtitle.text());
		ask(Parts.card(page.content(), look, Messages.ImportView_first.text()));
		below = look.column(page.content(), 24);
		Keyboard.onDo(page, look, () -> bring.ifPresentOrElse(Runnable::run, preview::press));
	}

	Page start() {
		show(ctx.memento().filter(ImportWish.class::isInstance).map(ImportWish.class::cast).orElse(ImportWish.NONE));
		ctx.use(Messages.ImportView_doing.text(), () -> imports.targets(session), this::targets);
		return this;
	}

	private void ask(Composite card) {
		file = new Field(card, look, Field.Kind.LINE, look.t(Messages.ImportView_file));
		file.onChange(typed -> changed());
		Paragraph.muted(card, look, look.t(Messages.ImportView_formats,
				exchange.formats().stream().map(f -> look.t(f.name())).collect(Collectors.joining(" · "))));
		new SecondaryButton(card, look, look.t(Messages.ImportView_choose), this::choose).icon("search")
				.setLayoutData(Cell.aligned(SWT.LEFT));
		Composite two = look.tiles(card, 260, 16);
		target = new Chooser(two, look, look.t(Messages.ImportView_target), List.of(look.t(Messages.ImportView_newBank)), 0);
		target.onChange(index -> {
			Cell.show(pack, index == 0);
			examOnly.tick(index > 0 && targets.get(index - 1).examOnly());
			changed();
			page.reflow();
		});
		language = new Chooser(two, look, look.t(Messages.ImportView_language), Stream.of(Messages.ImportView_detect,
				Messages.ImportView_chinese, Messages.ImportView_english).map(m -> look.t(m)).toList(), 0);
		language.onChange(index -> changed());
		pack = new Field(card, look, Field.Kind.LINE, look.t(Messages.ImportView_pack));
		pack.onChange(typed -> changed());
		examOnly = new CheckBox(card, look, look.t(Messages.ImportView_examOnly), false);
		examOnly.onPress(this::changed);
		preview = new PrimaryButton(card, look, look.t(Messages.ImportView_preview), this::preview);
		preview.setLayoutData(Cell.aligned(SWT.LEFT));
		file.onEnter(preview::press);
	}

	private void show(ImportWish wish) {
		file.text(wish.file());
		pack.text(wish.pack());
		language.choose(LANGUAGES.indexOf(wish.language()));
		examOnly.tick(wish.examOnly());
		target.choose(Math.min(wish.target() + 1, targets.size()));
		Cell.show(pack, target.chosen() == 0);
		page.reflow();
	}

	private ImportWish wish() {
		return new ImportWish(file.text(), target.chosen() - 1, pack.text(), LANGUAGES.get(language.chosen()), examOnly.ticked());
	}

	private void targets(List<Target> all) {
		ImportWish wish = wish();
		int chosen = ctx.memento().isPresent() ? ((ImportWish) ctx.memento().get()).target() : wish.target();
		targets = all;
		target.control().setItems(Stream.concat(Stream.of(look.t(Messages.ImportView_newBank)),
				all.stream().map(t -> look.t(Messages.ImportView_oldBank, t.title(), t.pack(), t.questions()))).toArray(String[]::new));
		show(new ImportWish(wish.file(), chosen, wish.pack(), wish.language(), wish.examOnly()));
	}

	private void choose() {
		List<String> suffixes = exchange.formats().stream().map(ExchangeFormat::suffixes).flatMap(List::stream).distinct().toList();
		files.open(page, suffixes).ifPresent(chosen -> {
			file.text(chosen.toString());
			file.setFocus();
		});
	}

	/** What was looked at is not what would be brought any more. */
	private void changed() {
		if (bring.isPresent()) {
			again();
		}
	}

	private void again() {
		bring = Optional.empty();
		clear();
		Paragraph.muted(below, look, look.t(Messages.ImportView_changed));
		page.reflow();
	}

	private void clear() {
		Keyboard.release(below);
		for (Control old : below.getChildren()) {
			old.dispose();
		}
	}

	private void preview() {
		Optional<Request> request = wish().request(targets);
		if (request.isEmpty()) {
			file.error(look.t(Messages.ImportView_noFile));
			file.setFocus();
			return;
		}
		ctx.background(Messages.ImportView_reading.text(), progress -> imports.preview(session, request.get(), of(progress, 0)),
				result -> previewed(request.get(), result));
	}

	/** What comes too late belongs to another file or place than those that stand there now. */
	private void previewed(Request request, Result<Outcome> result) {
		if (wish().request(targets).filter(request::equals).isPresent()) {
			came(result, outcome -> looked(request, outcome));
		} else {
			again();
		}
	}

	private void came(Result<Outcome> result, java.util.function.Consumer<Outcome> then) {
		clear();
		bring = Optional.empty();
		switch (result) {
		case Result.Done<Outcome> done -> then.accept(done.value());
		case Result.Refused<Outcome> refused -> {
			Notice notice = new Notice(below, look, Status.WAIT, look.t(refused.reason()), "", "");
			new MissingList(notice.words(), look, refused.missing());
		}
		}
		page.reflow();
	}

	private void looked(Request request, Outcome outcome) {
		Card card = Parts.card(below, look, Messages.ImportView_second.text());
		facts(card, outcome);
		if (outcome.reading().questions() == 0) {
			new Paragraph(card, look, Type.STRONG, look.t(Messages.ImportView_nothing), look.theme().stop());
			return;
		}
		Runnable doIt = () -> bring(request, outcome.reading().questions());
		PrimaryButton button = new PrimaryButton(card, look, look.t(Messages.ImportView_bring, outcome.reading().questions(),
				request.bank().isEmpty() ? request.file().getFileName().toString() : request.bank()), doIt);
		button.setLayoutData(Cell.aligned(SWT.LEFT));
		Paragraph.muted(card, look, look.t(Messages.ImportView_key, Keyboard.DO));
		bring = Optional.of(doIt);
		look.display().asyncExec(() -> {
			if (!button.isDisposed()) {
				button.setFocus();
			}
		});
	}

	private void bring(Request request, long total) {
		bring = Optional.empty();
		bringing.background(ctx, Messages.ImportView_bringing.text(), progress -> imports.bring(session, request, of(progress, total)),
				result -> came(result, this::brought));
	}

	/** The reader does not know how many there are, the preview does; the window need not hear of every single one. */
	private static Progress of(Progress progress, long total) {
		return new Progress() {
			@Override
			public void at(long done, long unknown) {
				if (done % STEP == 0) {
					progress.at(done, total);
				}
			}

			@Override
			public boolean cancelled() {
				return progress.cancelled();
			}
		};
	}

	private void brought(Outcome outcome) {
		Card card = Parts.card(below, look, Messages.ImportView_third.text());
		new Notice(card, look, Status.GOOD, look.t(Messages.ImportView_done, outcome.fresh(), outcome.changed()), "", "");
		facts(card, outcome);
		Composite buttons = look.row(card, 8);
		PrimaryButton see = new PrimaryButton(buttons, look, look.t(Messages.ImportView_see), () -> ctx.navigate(Pages.BANKS, ""));
		new SecondaryButton(buttons, look, look.t(Messages.ImportView_build), () -> ctx.navigate(Pages.PAPER, ""));
		see.setFocus();
	}

	private void facts(Composite card, Outcome outcome) {
		new Paragraph(card, look, look.t(Messages.ImportView_format, exchange.format(outcome.reading().format())
				.map(ExchangeFormat::name).orElseGet(Messages.ImportView_unknown::text), outcome.reading().questions()));
		List<Map.Entry<String, Long>> types = new ArrayList<>(outcome.reading().byType().entrySet());
		types.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
		if (!types.isEmpty()) {
			new Paragraph(card, look, types.stream().map(e -> look.t(keyed.type(e.getKey())) + " " + BankList.count(e.getValue()))
					.collect(Collectors.joining(" · ")));
		}
		Composite tiles = look.tiles(card, 120, 16);
		fact(tiles, outcome.fresh(), Messages.ImportView_fresh);
		fact(tiles, outcome.changed(), Messages.ImportView_changes);
		fact(tiles, outcome.same(), Messages.ImportView_same);
		fact(tiles, outcome.kept(), Messages.ImportView_kept);
		fact(tiles, outcome.duplicates(), Messages.ImportView_duplicates);
		new FindingTable(card, look, FindingList.of(outcome.reading()));
	}

	private void fact(Composite tiles, long number, Messages what) {
		Composite fact = look.column(tiles, 0);
		new Heading(fact, look, Type.HEADING, BankList.count(number));
		Paragraph.muted(fact, look, look.t(what));
	}

	@Override
	public void focus() {
		file.setFocus();
	}

	@Override
	public Bilingual help() {
		return Messages.ImportPage_help.text();
	}

	@Override
	public Optional<Object> memento() {
		return Optional.of(wish());
	}
}
