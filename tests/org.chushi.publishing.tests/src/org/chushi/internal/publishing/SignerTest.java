package org.chushi.internal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.chushi.core.Progress;
import org.chushi.core.Result.Refused;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.KnownSigner.Trust;
import org.chushi.publishing.Signers.PublicKey;
import org.chushi.seals.LockCost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignerTest {

	@TempDir
	Path folder;
	private Press press;
	private Press other;

	@BeforeEach
	void open() {
		press = new Press(folder.resolve("data"));
		other = new Press(folder.resolve("other"));
	}

	@AfterEach
	void close() {
		press.close();
		other.close();
	}

	@Test
	void aKeyThatIsMadeHereIsNotTrustedByThat() {
		KnownSigner made = press.key("售后组");
		assertThat(made.trust()).isEqualTo(Trust.UNDECIDED);
		assertThat(made.here()).isTrue();
		assertThat(made.made()).contains(press.trainer.person());
	}

	@Test
	void theProgramLocksAtTheRecommendedCost() throws IOException {
		SignerDesk own = new SignerDesk(press.opened, press.folder, press.access);
		KnownSigner made = own.make(press.trainer, "售后组", Press.WORDS.toCharArray()).value();
		String header = Files.readString(press.data.resolve("signing-keys").resolve(made.key().id() + ".jwe")).split("\\.")[0];
		assertThat(new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8)).contains("\"p2c\":" + LockCost.RECOMMENDED.iterations());
	}

	@Test
	void aLeadTrustsAndNoLongerTrustsWithAReason() {
		KnownSigner theirs = other.key("总部培训");
		KnownSigner trusted = press.signers.trust(press.lead, other.card(theirs), "", "当面核对过").value();
		assertThat(trusted.name()).isEqualTo("总部培训");
		assertThat(trusted.by()).isEqualTo(press.lead.person());
		assertThat(trusted.here()).isFalse();
		assertThat(press.signers.trust(press.lead, theirs.key().id(), "again")).isInstanceOf(Refused.class);
		assertThat(press.signers.distrust(press.lead, theirs.key().id().substring(0, 8), " ")).isInstanceOf(Refused.class);
		KnownSigner gone = press.signers.distrust(press.lead, theirs.key().grouped(), "密钥丢了").value();
		assertThat(gone.trust()).isEqualTo(Trust.DISTRUSTED);
		assertThat(gone.why()).isEqualTo("密钥丢了");
		var before = press.signers.all(press.lead).value();
		press.opened.rebuild(Progress.SILENT).value();
		assertThat(press.signers.all(press.lead).value()).isEqualTo(before);
	}

	@Test
	void aTrainerDoesNotDecideWhomToTrust() {
		KnownSigner made = press.key("售后组");
		assertThat(press.signers.trust(press.trainer, made.key().id(), "me")).isInstanceOf(Refused.class);
		assertThat(press.signers.distrust(press.trainer, made.key().id(), "me")).isInstanceOf(Refused.class);
		assertThat(press.signers.all(press.newcomer)).isInstanceOf(Refused.class);
	}

	@Test
	void theLockedHalfIsExportedAndBroughtBackAndTheOpenOneHoldsNoSecret() throws Exception {
		KnownSigner made = press.key("售后组");
		Path locked = press.signers.exportLocked(press.trainer, made.key().id(), folder.resolve("locked.jwe")).value();
		assertThat(Files.readString(press.card(made))).doesNotContain("\\\"d\\\"").contains("售后组");
		assertThat(press.signers.exportLocked(press.trainer, made.key().id(), press.data.resolve("inside.jwe"))).isInstanceOf(Refused.class);
		Files.delete(press.data.resolve("signing-keys").resolve(made.key().id() + ".jwe"));
		assertThat(press.signers.all(press.lead).value().getFirst().here()).isFalse();
		assertThat(press.signers.bring(press.trainer, locked).value().here()).isTrue();
		assertThat(other.signers.bring(other.trainer, locked)).isInstanceOf(Refused.class);
	}

	@Test
	void aBareJsonWebKeyOfAnotherProgramIsTrustedUnderAName() throws Exception {
		Path file = Files.writeString(folder.resolve("key.jwk"), other.key("x").key().jwk());
		assertThat(press.signers.trust(press.lead, file, "", "当面核对过")).isInstanceOf(Refused.class);
		assertThat(press.signers.trust(press.lead, file, "总部", "当面核对过").value().name()).isEqualTo("总部");
	}

	@Test
	void whatIsNoKeyIsRefused() throws Exception {
		for (String text : new String[] { "", "{", "[]", "{}", "{\"name\":\"x\"}", "{\"name\":\"x\",\"jwk\":\"{}\"}", "null", "{\"jwk\":7}" }) {
			Path file = Files.writeString(folder.resolve("no.json"), text);
			assertThat(press.signers.trust(press.lead, file, "name", "why")).as(text).isInstanceOf(Refused.class);
			assertThat(press.signers.read(press.lead, file)).as(text).isInstanceOf(Refused.class);
		}
		assertThat(press.signers.read(press.lead, folder.resolve("nowhere"))).isInstanceOf(Refused.class);
	}

	@Test
	void aKeyNeedsANameAndALongPassphrase() {
		assertThat(press.signers.make(press.trainer, " ", Press.WORDS.toCharArray())).isInstanceOf(Refused.class);
		assertThat(press.signers.make(press.trainer, "x", "short".toCharArray())).isInstanceOf(Refused.class);
	}

	@Test
	void theKeyThatWasComparedIsTrustedAndNoneThatTookItsPlace() throws Exception {
		KnownSigner theirs = other.key("总部培训");
		Path file = Files.copy(other.card(theirs), folder.resolve("handed-over.json"));
		PublicKey compared = press.signers.read(press.lead, file).value();
		Files.writeString(file, press.key("冒名").key().jwk());
		assertThat(press.signers.trust(press.trainer, compared, "", "me")).isInstanceOf(Refused.class);
		KnownSigner trusted = press.signers.trust(press.lead, compared, "", "电话里核对过").value();
		assertThat(trusted.key()).isEqualTo(theirs.key());
		assertThat(trusted.name()).isEqualTo("总部培训");
	}

	@Test
	void aDamagedLockedHalfIsReplacedByTheOneThatIsBroughtAndASoundOneIsNot() throws Exception {
		KnownSigner made = press.key("售后组");
		Path kept = press.signers.exportLocked(press.trainer, made.key().id(), folder.resolve("kept.jwe")).value();
		Path here = press.data.resolve("signing-keys").resolve(made.key().id() + ".jwe");
		Files.writeString(here, "");
		press.signers.bring(press.trainer, kept).value();
		assertThat(here).hasSameBinaryContentAs(kept);
		String[] parts = Files.readString(kept).strip().split("\\.");
		Path forged = Files.writeString(folder.resolve("forged.jwe"), parts[0] + "." + parts[1] + "." + parts[2] + ".AAAA." + parts[4]);
		assertThat(press.signers.bring(press.trainer, forged)).isInstanceOf(Refused.class);
		assertThat(here).hasSameBinaryContentAs(kept);
	}
}
