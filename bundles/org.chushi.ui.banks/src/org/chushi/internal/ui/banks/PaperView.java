package org.chushi.internal.ui.banks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.chushi.assessment.Drawing;
import org.chushi.assessment.QuestionBanks;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.banks.PaperDraft.SectionDraft;
import org.chushi.papers.Filling;
import org.chushi.papers.PaperPlan;
import org.chushi.papers.PaperSummary;
import org.chushi.papers.Papers;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.CheckBox;
import org.chushi.ui.Column;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
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
import org.chushi.ui.StatusPill;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The form of a paper; below it, always in sight, whether the banks can fill it as it stands. */
final class PaperView implements Page, SectionCard.Form {

	/** Milliseconds without a key before the banks are asked. */
	static final int PAUSE = 300;

	private final PageContext ctx;
	private final Look look;
	private final Papers papers;
	private final QuestionBanks banks;
	private final Packs packs;
	private final KeyedQuestion keyed;
	private final Session session;
	private final ScrolledPage page;
	private final Composite foot;
	private final List<SectionCard> sections = new ArrayList<>();
	private Material material;
	private PaperDraft draft;
	private Field code;
	private Field zh;
	private Field en;
	private Field minutes;
	private Field cut;
	private Field forms;
	private Field exposure;
	private Field pack;
	private CheckBox startCode;
	private Composite cards;
	private Composite lacks;
	private StatusPill pill;
	private Paragraph said;
	private PrimaryButton save;
	private final OneAtATime saving = new OneAtATime();
	private long asked;
	private boolean changed;

	PaperView(Composite parent, PageContext ctx, Papers papers, QuestionBanks banks, Packs packs, KeyedQuestion keyed) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.papers = papers;
		this.banks = banks;
		this.packs = packs;
		this.keyed = keyed;
		this.session = ctx.session(Session.class);
		Composite area = look.box(parent);
		area.setLayout(new Column(0));
		page = new ScrolledPage(area, look);
		page.setLayoutData(Cell.growing());
		foot = new Composite(area, SWT.NONE);
		foot.setBackground(look.colour(look.theme().card()));
		foot.setLayout(new Column(look.px(8)).margin(look.px(40), look.px(12)));
		Keyboard.releaseAtEnd(area);
		Keyboard.onDo(area, look, () -> Optional.ofNullable(save).ifPresent(PrimaryButton::press));
	}

	/** What the form begins with. */
	private record Start(Material material, PaperDraft draft) {
	}

	Page start() {
		Optional<PaperDraft> kept = ctx.memento().filter(PaperDraft.class::isInstance).map(PaperDraft.class::cast);
		ctx.use(Messages.PaperView_doing.text(), () -> Material.read(session, banks, packs)
				.then(m -> kept.map(Result::done).orElseGet(() -> draft(m)).map(d -> new Start(m, d))), this::build);
		return this;
	}

	/** Not for the UI thread. */
	private Result<PaperDraft> draft(Material from) {
		String argument = ctx.argument();
		if (argument.isEmpty()) {
			return Result.done(PaperDraft.fresh(from.banks().isEmpty() ? "" : from.banks().getLast().code()));
		}
		boolean copy = argument.startsWith(Pages.COPY);
		String id = copy ? argument.substring(Pages.COPY.length()) : argument;
		return papers.plan(session, id).then(plan -> papers.list(session).map(all -> {
			String holder = all.stream().filter(p -> p.id().equals(id)).map(PaperSummary::pack).findFirst().orElse(PaperDraft.PACK);
			return copy ? PaperDraft.of(fresh(plan), PaperDraft.PACK) : PaperDraft.of(plan, holder);
		}));
	}

	/** Another paper with the same rules. */
	private static PaperPlan fresh(PaperPlan p) {
		return new PaperPlan("", p.code() + "-2", p.title(), p.summary(), p.minutes(), p.cutPercent(), p.forms(), p.exposurePercent(),
				p.startCode(), p.sections(), p.anchors(), p.critical(), p.apart());
	}

	private void build(Start start) {
		if (page.isDisposed()) {
			return;
		}
		material = start.material();
		draft = start.draft();
		Composite content = page.content();
		boolean old = !draft.from().id().isEmpty();
		Parts.title(content, look, (old ? Messages.PaperView_old : Messages.PaperView_fresh).text(), Messages.PaperView_subtitle.text());
		if (material.banks().isEmpty()) {
			new EmptyState(new Card(content, look), look, "list", look.t(Messages.PaperView_noBank), look.t(Messages.PaperView_noBankNext))
					.action(look.t(Messages.BanksPage_import), () -> ctx.navigate(Pages.IMPORT, ""));
			page.reflow();
			return;
		}
		paper(Parts.card(content, look, Messages.PaperView_paper.text()), old);
		cards = look.column(content, 24);
		draft.sections().forEach(this::section);
		SecondaryButton add = new SecondaryButton(content, look, look.t(Messages.PaperView_addSection), this::add);
		add.icon("plus").setLayoutData(Cell.aligned(SWT.LEFT));
		lacks = look.column(content, 16);
		foot();
		page.reflow();
		page.getParent().layout(true, true);
		ask(true);
		zh.setFocus();
	}

	private void paper(Composite card, boolean old) {
		Composite names = look.tiles(card, 260, 16);
		zh = field(names, Messages.PaperView_zh, draft.zh());
		en = field(names, Messages.PaperView_en, draft.en());
		code = field(names, Messages.PaperView_code, draft.code()).example(look.t(Messages.PaperView_codeExample));
		code.setEnabled(!old);
		pack = field(names, Messages.PaperView_pack, draft.pack());
		pack.setEnabled(!old);
		Composite numbers = look.tiles(card, 150, 16);
		minutes = field(numbers, Messages.PaperView_minutes, draft.minutes());
		cut = field(numbers, Messages.PaperView_cut, draft.cut());
		forms = field(numbers, Messages.PaperView_forms, draft.forms()).example(look.t(Messages.PaperView_formsExample));
		exposure = field(numbers, Messages.PaperView_exposure, draft.exposure()).example(look.t(Messages.PaperView_exposureExample));
		startCode = new CheckBox(card, look, look.t(Messages.PaperView_startCode), draft.startCode());
		startCode.onPress(this::changed);
	}

	private Field field(Composite parent, Messages label, String value) {
		Field field = new Field(parent, look, Field.Kind.LINE, look.t(label));
		field.text(value);
		field.onChange(typed -> changed());
		return field;
	}

	private void section(SectionDraft section) {
		sections.add(new SectionCard(cards, look, material, section, sections.size() + 1, draft.sections().size() == 1, this));
	}

	private void foot() {
		Composite row = look.row(foot, 12);
		pill = new StatusPill(row, look, Status.INFO, look.t(Messages.PaperView_asking));
		said = new Paragraph(row, look, "");
		said.setLayoutData(Cell.growing());
		new SecondaryButton(row, look, look.t(Messages.PaperView_draw), this::draw).icon("eye");
		save = new PrimaryButton(row, look, look.t(Messages.PaperView_save), this::save);
	}

	/** What the form says now. */
	private PaperDraft now() {
		return new PaperDraft(draft.from(), pack.text().strip(), code.text(), zh.text(), en.text(), minutes.text(), cut.text(), forms.text(),
				exposure.text(), startCode.ticked(), sections.stream().map(SectionCard::draft).toList());
	}

	@Override
	public void changed() {
		changed = true;
		ask(false);
	}

	@Override
	public void remove(SectionCard section) {
		again(now().with(sections.stream().filter(s -> s != section).map(SectionCard::draft).toList()), sections.indexOf(section) - 1);
	}

	@Override
	public void rebuild() {
		again(now(), -1);
	}

	private void add() {
		List<SectionDraft> more = new ArrayList<>(now().sections());
		more.add(PaperDraft.of(PaperDraft.section(more.getLast().bank())));
		again(now().with(more), more.size() - 1);
	}

	private void again(PaperDraft with, int focused) {
		int top = page.position();
		Keyboard.release(cards);
		for (Control old : cards.getChildren()) {
			old.dispose();
		}
		sections.clear();
		draft = with;
		draft.sections().forEach(this::section);
		page.reflow();
		page.position(top);
		if (focused >= 0) {
			sections.get(focused).focus();
		}
		changed();
	}

	private void ask(boolean now) {
		long mine = ++asked;
		Runnable begin = () -> {
			if (mine == asked && !page.isDisposed()) {
				PaperDraft shown = now();
				ctx.background(Messages.PaperView_asking.text(), () -> shown.plan().then(plan -> papers.check(session, plan)),
						result -> told(mine, result));
			}
		};
		if (now) {
			begin.run();
		} else {
			look.display().timerExec(PAUSE, begin);
		}
	}

	private void told(long which, Result<Filling> result) {
		if (which != asked || page.isDisposed()) {
			return;
		}
		Filling filling = switch (result) {
		case Result.Done<Filling> done -> done.value();
		case Result.Refused<Filling> refused -> new Filling(false, 0, 0, List.of(), refused.reason(), refused.missing());
		};
		pill.show(filling.met() ? Status.GOOD : Status.WAIT, look.t(filling.met() ? Messages.PaperView_met : Messages.PaperView_unmet));
		said.text(look.t(filling.said()));
		for (Control old : lacks.getChildren()) {
			old.dispose();
		}
		if (!filling.missing().isEmpty()) {
			Notice notice = new Notice(lacks, look, Status.WAIT, look.t(filling.said()), "", "");
			new MissingList(notice.words(), look, filling.missing());
		}
		page.reflow();
		page.getParent().layout(true, true);
	}

	private void draw() {
		long seed = ThreadLocalRandom.current().nextLong(Drawing.SEEDS);
		PaperDraft shown = now();
		ctx.use(Messages.PaperView_drawing.text(), () -> shown.plan().then(plan -> papers.draw(session, plan, seed)),
				paper -> PaperPreview.show(page, look, keyed, paper));
	}

	private void save() {
		PaperDraft shown = now();
		saving.use(ctx, Messages.PaperView_saving.text(),
				() -> shown.plan().then(plan -> papers.store(session, shown.pack(), plan)), stored -> saved(shown, stored));
	}

	/** What was typed meanwhile is not in it: the page stays, and is of the paper that is there now. */
	private void saved(PaperDraft shown, PaperSummary stored) {
		ctx.toast(Status.GOOD, Messages.PaperView_saved.text(stored.title(), stored.version()));
		if (now().equals(shown)) {
			changed = false;
			ctx.navigate(Pages.PAPERS, stored.id());
			return;
		}
		code.text(stored.code());
		code.setEnabled(false);
		pack.text(stored.pack());
		pack.setEnabled(false);
	}

	@Override
	public boolean mayLeave() {
		if (!changed || page.isDisposed()) {
			return true;
		}
		look.display().asyncExec(() -> {
			if (!page.isDisposed() && org.chushi.ui.Dialogs.risk(page, look, look.t(Messages.PaperView_leaveTitle),
					look.t(Messages.PaperView_leaveWhy), look.t(Messages.PaperView_leave))) {
				changed = false;
				ctx.leave();
			}
		});
		return false;
	}

	@Override
	public void focus() {
		if (zh != null && !zh.isDisposed()) {
			zh.setFocus();
		} else {
			page.setFocus();
		}
	}

	@Override
	public Bilingual help() {
		return Messages.PaperPage_help.text();
	}

	@Override
	public Optional<Object> memento() {
		return zh == null ? Optional.empty() : Optional.of(now());
	}
}
