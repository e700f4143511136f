package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.CertificateCare;
import org.chushi.career.CertificateLife.Appeal;
import org.chushi.career.CertificateLife.Deed;
import org.chushi.career.CertificateLife.Turn;
import org.chushi.core.Progress;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days on which anybody does anything about the certificates of one person, while their pack goes back and forth. */
class CertificateWalkTest {

	private static final int STEPS = 45;

	private TwoTeams teams;
	private House shop;
	private CertificateCare care;
	private Session newcomer;
	private List<Session> leads;
	private boolean newer;

	@BeforeEach
	void open(@TempDir Path folder) {
		teams = new TwoTeams(folder);
		shop = teams.shop;
		care = shop.services.certificateCare();
		newcomer = teams.newcomer;
		leads = List.of(teams.lead, shop.person("second", Role.LEAD));
		teams.askOneQuestionOnly();
		teams.edit("certificates/every-type.xmi", text -> text.replace("level=\"1\"", "level=\"1\" validDays=\"40\""));
		teams.edit("policies/every-type.xmi", text -> text.replace("</chushi:PolicyProfile>",
				"  <certification renewalDays=\"20\" graceDays=\"5\" staleDays=\"10\" appealDays=\"6\"/>\n</chushi:PolicyProfile>"));
		teams.install(teams.publish("1.0.1"));
		shop.services.policies().choose(teams.lead, TwoTeams.PROFILE).value();
		shop.passInterview(newcomer, teams.lead);
		shop.services.enrolments().enrol(teams.lead, newcomer.person(), LocalDate.now(shop.clock)).value();
		shop.sit(newcomer, TwoTeams.PAPER, shop::right);
		teams.turnTheKey();
		teams.install(teams.publish("1.1.0"));
		newer = true;
	}

	@AfterEach
	void close() {
		teams.close();
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12 })
	@Tag("E05")
	void noOrderOfDeedsGivesARightThatAFullReplayDoesNotGive(long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		for (int step = 0; step < STEPS; step++) {
			List<Certificate> before = certificates();
			deed(random);
			for (Certificate was : before) {
				Certificate is = shop.services.certification().find(was.id()).orElseThrow();
				neverSkips(was, is);
			}
			assertThat(certificates().stream().filter(c -> c.holds(today()))).as("one at most gives the right").hasSizeLessThan(2);
		}
		List<Certificate> live = certificates();
		List<Standing> standings = live.stream().map(c -> c.standing(today())).toList();
		boolean right = shop.services.certification().holds(newcomer.person(), live.getFirst().definition());
		assertThat(shop.services.journal().rebuild(Progress.SILENT).isDone()).isTrue();
		assertThat(certificates()).isEqualTo(live);
		assertThat(certificates().stream().map(c -> c.standing(today())).toList()).isEqualTo(standings);
		assertThat(shop.services.certification().holds(newcomer.person(), live.getFirst().definition())).isEqualTo(right);
		long events = shop.services.journal().version("team/certificates");
		shop.consequences.settle(newcomer.person());
		assertThat(shop.services.journal().version("team/certificates")).as("settling again changes nothing").isEqualTo(events);
	}

	/** What was revoked stands again after an appeal only, what was suspended after that or when it is lifted. */
	private static void neverSkips(Certificate was, Certificate is) {
		List<Deed> since = is.life().turns().stream().skip(was.life().turns().size()).map(Turn::deed).toList();
		if (!was.revoked().isEmpty() && is.revoked().isEmpty()) {
			assertThat(since).contains(Deed.OVERTURNED);
		}
		if (was.life().suspension().isPresent() && is.life().suspension().isEmpty()) {
			assertThat(since).containsAnyOf(Deed.OVERTURNED, Deed.LIFTED);
		}
		if (was.life().open().size() > is.life().open().size()) {
			assertThat(since).containsAnyOf(Deed.FRESH, Deed.WITHDRAWN);
		}
		assertThat(was.life().successor().isPresent() && is.life().successor().isEmpty()).isFalse();
		is.life().appeal().flatMap(Appeal::decision).ifPresent(d -> assertThat(d.by()).isNotEqualTo(
				is.revoked().isEmpty() ? is.life().suspension().flatMap(s -> s.by()) : is.revokedBy()));
	}

	private void deed(SplittableRandom random) {
		List<Certificate> all = certificates();
		Certificate certificate = all.get(random.nextInt(all.size()));
		Session lead = leads.get(random.nextInt(2));
		switch (random.nextInt(10)) {
		case 0 -> care.suspend(lead, certificate.id(), "why");
		case 1 -> care.lift(lead, certificate.id(), "why");
		case 2 -> shop.services.certification().revoke(lead, certificate.id(), "why");
		case 3 -> care.appeal(newcomer, certificate.id(), "no");
		case 4 -> care.decide(lead, certificate.id(), random.nextBoolean(), "so");
		case 5 -> shop.services.certification().renew(lead, certificate.id(), "again");
		case 6, 7 -> shop.sit(newcomer, TwoTeams.PAPER, shop::right);
		case 8 -> {
			newer = !newer;
			shop.services.installing().rollBack(teams.lead, TwoTeams.PACK, newer ? "1.1.0" : "1.0.1").value();
		}
		default -> {
			shop.clock.pass(Duration.ofDays(random.nextInt(1, 12)));
			shop.consequences.settle(newcomer.person());
		}
		}
		assertThat(care.due(teams.lead, Optional.empty()).isDone()).isTrue();
	}

	private LocalDate today() {
		return LocalDate.now(shop.clock);
	}

	private List<Certificate> certificates() {
		return shop.services.certification().of(newcomer, newcomer.person()).value();
	}
}
