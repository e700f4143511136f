package org.chushi.internal.ui.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.people.Accounts;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Person;
import org.chushi.people.Placements;
import org.chushi.people.Role;
import org.chushi.people.Sections;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;
import org.chushi.ui.Card;
import org.chushi.ui.CheckGroup;
import org.chushi.ui.Chooser;
import org.chushi.ui.DataTable;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.HomeCard;
import org.chushi.ui.LivePage;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PickGroup;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.RolePage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Everybody on the team; the first page of an administrator who is nothing else. */
@Component(service = PageContribution.class)
public final class PeoplePage extends RolePage {

	private final Accounts accounts;
	private final Placements placements;
	private final Sections sections;
	private final List<HomeCard> cards;

	@Activate
	public PeoplePage(@Reference Accounts accounts, @Reference Placements placements, @Reference Sections sections,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<HomeCard> cards) {
		super("people", PageGroup.TEAM.at(20), Messages.PeoplePage_title, "people", "lead", "trainer", "administrator");
		this.accounts = accounts;
		this.placements = placements;
		this.sections = sections;
		this.cards = List.copyOf(cards);
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new View(parent, ctx, session).with(session.roles().equals(Set.of(Role.ADMINISTRATOR)) ? cards : List.of()).start();
	}

	/** What the page shows. @param sections that somebody can be put into @param placeable whom the caller may put there */
	record Team(List<Person> people, List<TeamSection> sections, Set<UUID> placeable) {
	}

	private final class View extends LivePage<Team> {
		private final Session session;
		private DataTable<Person> table;
		private Team team;

		View(Composite parent, PageContext ctx, Session session) {
			super(parent, ctx, Messages.PeoplePage_doing, Messages.PeoplePage_help, () -> accounts.list(session).map(all -> new Team(all, sections.all(), placements.placeable(session))));
			this.session = session;
		}

		@Override
		protected void fill(Composite content, Team now) {
			team = now;
			List<Person> people = now.people();
			Parts.title(content, look(), Messages.PeoplePage_title.text(), Messages.PeoplePage_subtitle
					.text(people.stream().filter(Person::active).count()));
			Card card = new Card(content, look());
			table = first(new DataTable<>(card, look(), 10, List.of(
					DataTable.Spec.text(look().t(Messages.PeoplePage_name), 3, Person::displayName),
					DataTable.Spec.text(look().t(Messages.PeoplePage_signInName), 2, Person::name),
					DataTable.Spec.text(look().t(Messages.PeoplePage_roles), 3, this::roles),
					DataTable.Spec.text(look().t(Messages.PeoplePage_section), 2, p -> look().t(p.section().title())),
					DataTable.Spec.text(look().t(Messages.PeoplePage_state), 2,
							p -> look().t(p.active() ? Messages.PeoplePage_active : Messages.PeoplePage_left)))));
			table.rows(people);
			table.onOpen(this::open);
			Composite buttons = look().row(card, 8);
			if (!session.is(Role.ADMINISTRATOR) || session.is(Role.LEAD) || session.is(Role.TRAINER)) {
				new PrimaryButton(buttons, look(), look().t(Messages.PeoplePage_open),
						() -> table.selected().ifPresentOrElse(this::open, this::chooseFirst));
			}
			if (session.is(Role.LEAD) || session.is(Role.ADMINISTRATOR)) {
				new SecondaryButton(buttons, look(), look().t(Messages.PeoplePage_add), this::add).icon("plus");
				new SecondaryButton(buttons, look(), look().t(Messages.PeoplePage_leave), () -> chosen(this::leave));
			}
			if (!team.placeable().isEmpty() && !team.sections().isEmpty()) {
				new SecondaryButton(buttons, look(), look().t(Messages.PeoplePage_place), () -> chosen(this::place));
			}
			if (session.is(Role.ADMINISTRATOR)) {
				new SecondaryButton(buttons, look(), look().t(Messages.PeoplePage_assign), () -> chosen(this::assign));
				new SecondaryButton(buttons, look(), look().t(Messages.PeoplePage_reset), () -> chosen(this::reset));
			}
		}

		private String roles(Person person) {
			return person.roles().stream().sorted().map(r -> look().t(r.title())).collect(Collectors.joining(" · "));
		}

		private void open(Person person) {
			if (person.is(Role.NEWCOMER) && (session.is(Role.LEAD) || session.is(Role.TRAINER))) {
				ctx().navigate("person", person.id().toString());
			} else if (session.is(Role.LEAD) || session.is(Role.TRAINER)) {
				ctx().navigate("certificates", person.id().toString());
			}
		}

		private void chosen(Consumer<Person> work) {
			table.selected().ifPresentOrElse(work, this::chooseFirst);
		}

		private void chooseFirst() {
			ctx().toast(Status.INFO, Messages.PeoplePage_chooseFirst.text());
		}

		private void add() {
			List<Role> possible = session.is(Role.ADMINISTRATOR) ? List.of(Role.values())
					: List.of(Role.NEWCOMER, Role.MENTOR, Role.TRAINER);
			Form form = new Form(possible, Set.of(Role.NEWCOMER), true);
			form.show(Messages.PeoplePage_add.text(), (role, section, values, attempt) -> attempt.run(ctx(), Messages.PeoplePage_adding,
					() -> accounts.register(session, new NewPerson(values.get(0), values.get(1), section, role),
							values.get(2).toCharArray()),
					added -> done(Messages.PeoplePage_added.text(added.displayName()))));
		}

		private void assign(Person person) {
			Form form = new Form(List.of(Role.values()), person.roles(), false);
			form.show(Messages.PeoplePage_assignOf.text(person.displayName()),
					(role, section, values, attempt) -> attempt.run(ctx(), Messages.PeoplePage_assigning,
							() -> accounts.assign(session, person.id(), role),
							assigned -> done(Messages.PeoplePage_assigned.text(assigned.displayName()))));
		}

		private void place(Person person) {
			AtomicReference<PickGroup> section = new AtomicReference<>();
			AtomicReference<Field> reason = new AtomicReference<>();
			List<TeamSection> all = choices();
			int now = IntStream.range(0, all.size()).filter(i -> all.get(i).id().equals(person.section().id())).findFirst().orElse(-1);
			Dialogs.attempt(table, look(), look().t(Messages.PeoplePage_placeOf, person.displayName()), 520, body -> {
				if (now < 0) {
					new Paragraph(body, look(), look().t(Messages.PeoplePage_written, person.section().title()));
				}
				section.set(new PickGroup(body, look(), all.stream().map(s -> look().t(s.title())).toList(), now));
				reason.set(new Field(body, look(), Field.Kind.LINE, look().t(Messages.PeoplePage_reason)));
			}, look().t(Messages.PeoplePage_placeDo), attempt -> {
				int picked = section.get().picked();
				String words = reason.get().text();
				if (picked >= 0) {
					attempt.run(ctx(), Messages.PeoplePage_placing, () -> placements.place(session, person.id(), all.get(picked).id(), words),
							placed -> done(Messages.PeoplePage_placed.text(person.displayName(), placed.title())));
				}
			});
		}

		/** What somebody can be put into, and out of all. */
		private List<TeamSection> choices() {
			return Stream.concat(team.sections().stream(), Stream.of(TeamSection.NONE)).toList();
		}

		private void reset(Person person) {
			Optional<List<String>> given = Dialogs.form(table, look(), look().t(Messages.PeoplePage_resetOf, person.displayName()),
					look().t(Messages.PeoplePage_resetWhy, Accounts.PASSWORD_LENGTH),
					List.of(Dialogs.Input.password(look().t(Messages.PeoplePage_password))), look().t(Messages.PeoplePage_resetDo));
			given.ifPresent(values -> ctx().use(Messages.PeoplePage_resetting.text(),
					() -> accounts.resetPassword(session, person.id(), values.get(0).toCharArray()),
					changed -> done(Messages.PeoplePage_resetDone.text(changed.displayName()))));
		}

		private void leave(Person person) {
			if (Dialogs.risk(table, look(), look().t(Messages.PeoplePage_leaveOf, person.displayName()),
					look().t(Messages.PeoplePage_leaveWhy), look().t(Messages.PeoplePage_leave))) {
				ctx().use(Messages.PeoplePage_leaving.text(), () -> accounts.leave(session, person.id()),
						gone -> done(Messages.PeoplePage_gone.text(gone.displayName())));
			}
		}

		private void done(Bilingual words) {
			ctx().toast(Status.GOOD, words);
			reload();
		}

		/** What a form is for: roles, the id of the section, then what was typed. */
		@FunctionalInterface
		private interface Work {
			void begin(Set<Role> roles, String section, List<String> typed, Dialogs.Attempt attempt);
		}

		/** A dialog that asks for roles, and for name, password and section of somebody new. */
		private final class Form {
			private final List<Role> possible;
			private final Set<Role> chosen;
			private final boolean fresh;
			/** Those that must be filled, in the order of the dialog. */
			private final List<Field> needed = new ArrayList<>();
			private Chooser part;
			private CheckGroup group;

			Form(List<Role> possible, Set<Role> chosen, boolean fresh) {
				this.possible = possible;
				this.chosen = chosen;
				this.fresh = fresh;
			}

			/** @param work told the roles and of somebody new: section, sign-in name, name, password */
			void show(Bilingual title, Work work) {
				Dialogs.attempt(table, look(), look().t(title), 600, this::fill, look().t(Messages.PeoplePage_save), attempt -> {
					if (Field.filled(needed) && (!fresh || fits())) {
						work.begin(group.ticked().stream().map(possible::get).collect(Collectors.toSet()),
								part == null ? "" : choices().get(part.chosen()).id(), needed.stream().map(Field::text).toList(), attempt);
					}
				});
			}

			/** Whether name and password of somebody new keep their rules; the field that does not says so. */
			private boolean fits() {
				Field name = needed.get(0);
				Field password = needed.get(2);
				return name.check(Accounts.isSignInName(name.text()), look().t(Messages.PeoplePage_nameRule))
						&& password.check(password.text().length() >= Accounts.PASSWORD_LENGTH,
								look().t(Messages.PeoplePage_passwordRule, Accounts.PASSWORD_LENGTH));
			}

			private void fill(Composite body) {
				if (fresh) {
					needed.add(new Field(body, look(), Field.Kind.LINE, look().t(Messages.PeoplePage_signInName))
							.example(look().t(Messages.PeoplePage_nameRule)));
				}
				// two beside each other, so that all of it is seen at once
				Composite two = look().tiles(body, 240, 16);
				if (fresh) {
					needed.add(new Field(two, look(), Field.Kind.LINE, look().t(Messages.PeoplePage_name)));
					needed.add(new Field(two, look(), Field.Kind.PASSWORD,
							look().t(Messages.PeoplePage_firstPassword, Accounts.PASSWORD_LENGTH)));
					part = new Chooser(two, look(), look().t(Messages.PeoplePage_section), choices().stream().map(s -> look().t(s.title())).toList(),
							team.sections().size());
				}
				Composite roles = look().column(body, 4);
				new Paragraph(roles, look(), Type.STRONG, look().t(Messages.PeoplePage_roles), look().theme().ink());
				group = new CheckGroup(roles, look(), 160, possible.stream().map(r -> look().t(r.title())).toList(),
						chosen.stream().map(possible::indexOf).toList());
			}
		}
	}
}
