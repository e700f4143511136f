package org.chushi.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.core.Language;
import org.chushi.publishing.Signers;

/** A certificate is signed as a badge by the lead; its holder prints it, takes the badge away, and has it checked. */
final class Proof extends Actor {

	private static final String TRAINER = "bailu";
	private static final String PASSPHRASE = "a red kite over the bay";

	private final FileChoice files;
	private final Path folder;
	private final String mentor;

	Proof(Person person, Language language, FileChoice files, Path folder, String mentor) {
		super(person, language);
		this.files = files;
		this.folder = folder;
		this.mentor = mentor;
	}

	private String keyName() {
		return say("春风店证书", "Certificates, Spring Breeze shop");
	}

	void isSigned() {
		Colleague colleague = new Colleague();
		colleague.service(Signers.class).make(colleague.session(TRAINER), keyName(), PASSPHRASE.toCharArray()).value();
		in(Appeal.LEAD);
		person.pressesExactly(say("人员", "People"));
		person.selects(colleague.nameOf(mentor));
		person.pressesExactly(say("查看", "Open"));
		person.sees(say("有效至", "Valid until"));
		person.pressesExactly(say("签成徽章", "Sign as a badge"));
		if (person.seesNow(say("用哪把密钥签", "Key to sign with"))) {
			person.picks(say("用哪把密钥签", "Key to sign with"), keyName());
		}
		person.types(say("密钥的口令短语", "Passphrase of the key"), PASSPHRASE);
		picture("badge-sign");
		person.confirms(say("签名", "Sign"));
		person.sees(say("重新签成徽章", "Sign the badge anew"));
		person.signsOut();
	}

	void isTakenAwayAndChecked() {
		Path paper = folder.resolve("certificate-" + language.tag() + ".pdf");
		Path badge = folder.resolve("badge-" + language.tag() + ".png");
		in(mentor);
		person.pressesExactly(say("证书", "Certificates"));
		files.is(paper);
		person.presses(say("打印证书", "Print the certificate"));
		written(paper);
		files.is(badge);
		person.presses(say("取走徽章", "Take the badge away"));
		written(badge);
		picture("certificate-again");
		files.is(badge);
		person.presses(say("核对一枚徽章", "Check a badge"));
		person.sees(say("真实有效", "Genuine"));
		picture("badge-checked");
		person.confirms(say("关闭", "Close"));
		person.signsOut();
	}

	private void written(Path file) {
		person.until("find " + file.getFileName(), () -> person.all().stream().filter(c -> Files.isRegularFile(file)).findFirst());
		assertThat(file).isNotEmptyFile();
	}
}
