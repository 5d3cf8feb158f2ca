using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.Languages;

/// <summary>
/// Label words of languages that authors write in and a journal need not list. They serve recognition only; what is
/// printed comes from the journal's own words.
/// </summary>
internal static class FurtherLabels
{
    public static IEnumerable<LabelWord> Words { get; } =
    [
        .. Of(
            "en",
            (
                Label.Received,
                "First submitted|Originally submitted|Date of submission|Date of receipt|Date submitted|First received|Initial submission|Received on|Submitted on|Submission received"
            ),
            (
                Label.Revised,
                "Resubmitted|In revised form|Revised version received|Final version received|Final revision received|Revised manuscript received|Revised version|Revised form|Date of revision|Date revised|Revised on"
            ),
            (Label.Accepted, "Date of acceptance|Acceptance date|Accepted on|Accepted for publication"),
            (
                Label.Published,
                "Early access|Early view|Online first|First online|Date of publication|First published online|First published|Published on"
            ),
            (Label.Abstract, "Executive summary"),
            (Label.Keywords, "Key-words|Key-word|Key terms|Key concepts|Subject headings"),
            (Label.Acknowledgements, "Thanks"),
            (Label.Funding, "Sources of funding|Source of funding|Sources of support|Source of support|Grant sponsor|Grant support"),
            (
                Label.RunningTitle,
                "Short running title|Running short title|Short title for running head|Short running head|Suggested running head|Abbreviated title|Abbreviated running title"
            ),
            (
                Label.References,
                "References cited|Cited references|Cited works|Works consulted|Selected bibliography|Bibliographical references|Sources and bibliography|Bibliography and sources|Sources and references|References and sources|Sources and literature|Select bibliography"
            ),
            (
                Label.Corresponding,
                "Correspondence to|Correspondence author|Author for correspondence|Contact author|Correspondence concerning this article should be addressed to|Address correspondence to|Address all correspondence to|Please address correspondence to|Send correspondence to"
            ),
            (
                Label.DataAvailability,
                "Code availability|Data and code availability|Data accessibility|Availability of data and materials|Availability of data and material|Data sharing|Data sharing statement|Data access statement|Data access"
            ),
            (
                Label.AuthorContributions,
                "Contributors|Contributorship|Author contributions|Author's contribution|Authors' contribution|Author statement|Authorship statement|Authorship contributions|CRediT author statement|CRediT authorship contribution statement|CRediT contribution statement|CRediT statement|CRediT taxonomy|CRediT roles|CRediT author contributions|CRediT authorship statement"
            ),
            (Label.Appendix, "Appendix|Appendices|Annex|Annexes|Annexure|Annexures"),
            (
                Label.ConflictOfInterest,
                "Interest statement|Statement of interests|Declarations of interest|Declaration of interests|Declarations of competing interest|Declarations of competing interests|Declarations of conflicting interests|Disclosure|Disclosures|Disclosures and conflicts of interest"
            ),
            (
                Label.Ethics,
                "Use of generative AI|Use of AI tools|Declaration of AI use|Declaration of generative AI use|Use of AI|Use of artificial intelligence|Use of generative artificial intelligence|AI use|AI disclosure|Generative AI|Generative AI use|Disclosure of AI use|Declaration of the use of AI|Declaration of generative AI|Declaration of generative AI in scientific writing|Declaration of generative AI and AI-assisted technologies in the writing process|Declaration of generative AI and AI-assisted technologies in the manuscript preparation process|Ethics approval and consent to participate|Ethical approval and consent to participate|Ethics and consent|Ethics approval and informed consent|Ethical approval and informed consent|Research ethics|Informed consent|Consent for publication|Institutional review board statement|Informed consent statement"
            ),
            (
                Label.Notes,
                "About the authors|About the author|Notes on contributors|Note on contributors|Notes on the contributors|Notes on the authors|Notes on the author|About the contributors|About the contributor|Author profiles|Author profile|Author bios|Author bio|Author biographies|Author biography|Biographical notes|Biographical note|Notes on contributor|Biographical statement|Biographies|About the interviewer|About the interviewers|About the translator|About the editors|About the reviewer|Contributor biographies|Contributor notes|Contributors’ notes|Contributors' notes"
            )
        ),
        .. Of(
            "id",
            (
                Label.Received,
                "Submit|Disubmit|Submisi|Masuk|Diterima|Diajukan|Dikirim|Naskah masuk|Naskah diterima|Diterima redaksi|Naskah diterima redaksi|Tanggal pengajuan|Tanggal masuk"
            ),
            (Label.Revised, "Revisi terakhir|Revisi akhir|Revisi|Direvisi|Revisi diterima|Tanggal perbaikan"),
            (
                Label.Accepted,
                "Disetujui terbit|Disetujui untuk terbit|Terima|Disetujui|Diterima untuk diterbitkan|Diterima untuk publikasi|Diterima untuk terbit|Disetujui untuk publikasi|Disetujui untuk diterbitkan|Tanggal penerimaan"
            ),
            (Label.Keywords, "Katakunci|Kata-kata kunci"),
            (
                Label.Published,
                "Publikasi|Terbit|Terbit online|Terbit daring|Publikasi online|Publikasi daring|Dipublikasikan online|Diterbitkan online|Publish|Dipublikasikan|Dipublikasi|Tanggal terbit"
            ),
            (Label.Abstract, "Ringkasan eksekutif"),
            (Label.RunningTitle, "Judul pendek|Judul singkat|Judul ringkas|Judul berjalan|Judul lari"),
            (Label.Email, "Alamat surel|Alamat e-mail|Alamat email|Alamat surat elektronik|Alamat pos-el|Surat elektronik|Pos-el|Posel"),
            (
                Label.Corresponding,
                "Penulis koresponden|Penulis korespondensi|Penulis korespondens|Pengarang korespondensi|Alamat korespondensi|Alamat surat-menyurat|Korespondensi"
            ),
            (Label.Note, "Keterangan|Catatan|Ket"),
            (Label.Source, "Sumber|Sumber data"),
            (
                Label.Ethics,
                "Penggunaan AI|Penggunaan AI generatif|Pernyataan penggunaan AI|Pernyataan penggunaan AI generatif|Penggunaan kecerdasan buatan|Pernyataan penggunaan kecerdasan buatan|Persetujuan etik dan persetujuan partisipan|Kelayakan etik|Etika penelitian dan persetujuan"
            ),
            (
                Label.Notes,
                "Profil penulis|Profil para penulis|Tentang penulis|Tentang para penulis|Biodata penulis|Biografi penulis|Biografi singkat penulis|Riwayat penulis|Riwayat hidup penulis|Riwayat singkat penulis|Riwayat hidup singkat penulis|Riwayat hidup singkat|Tentang pewawancara|Tentang peresensi|Daftar riwayat hidup|Biodata|Biodata para penulis|Biografi para penulis|Profil singkat penulis"
            ),
            (Label.ConflictOfInterest, "Pernyataan kepentingan|Pernyataan benturan kepentingan|Deklarasi kepentingan"),
            (Label.DataAvailability, "Pembagian data|Berbagi data|Akses data")
        ),
        .. Of(
            "es",
            (Label.Received, "Se recibió|Se recibió el|Recibido|Recibido el|Recepción|Fecha de recepción"),
            (Label.Revised, "Revisado|Fecha de revisión"),
            (
                Label.Accepted,
                "Se aceptó|Se aceptó el|Aceptado|Aceptado el|Aprobado|Aprobado el|Aceptación|Fecha de aceptación|Fecha de aprobación"
            ),
            (
                Label.Published,
                "Publicado en línea|Publicación en línea|Publicado online|Se publicó|Se publicó el|Publicado|Publicado el|Fecha de publicación"
            ),
            (Label.Email, "Correo electrónico|Correo|E-mail"),
            (
                Label.Corresponding,
                "Autor de correspondencia|Autora de correspondencia|Autores de correspondencia|Autoras de correspondencia|Autor para correspondencia|Autora para correspondencia|Autores para correspondencia|Autoras para correspondencia|Autor correspondiente|Autora correspondiente|Autores correspondientes|Autor corresponsal|Correspondencia|Dirección para correspondencia|Dirección del autor|Dirección de la autora"
            ),
            (Label.Abstract, "Resumen|Resumen ejecutivo"),
            (Label.Keywords, "Palabras clave|Palabras claves|Descriptores"),
            (Label.Introduction, "Introducción"),
            (Label.Figure, "Figura|Figuras|Fig|Figs|Gráfico|Gráficos|Gráfica|Gráficas|Imagen|Imágenes|Ilustración|Ilustraciones"),
            (Label.Table, "Tabla|Tablas|Cuadro|Cuadros"),
            (Label.Note, "Nota|Notas"),
            (Label.Source, "Fuente|Fuentes"),
            (
                Label.References,
                "Referencias|Referencias bibliográficas|Bibliografía|Obras citadas|Fuentes y bibliografía|Bibliografía y fuentes|Fuentes y referencias|Referencias y fuentes"
            ),
            (Label.Acknowledgements, "Agradecimientos|Agradecimiento|Reconocimientos"),
            (
                Label.Ethics,
                "Aspectos éticos|Uso de inteligencia artificial|Uso de IA|Declaración de uso de IA|Declaración sobre el uso de inteligencia artificial|Consideraciones éticas|Declaración ética|Aprobación ética|Consentimiento informado|Aprobación ética y consentimiento"
            ),
            (Label.Funding, "Financiación|Financiamiento|Fuentes de financiación"),
            (
                Label.ConflictOfInterest,
                "Declaración de conflicto de intereses|Declaración de conflictos de intereses|Declaración de conflicto de interés|Declaración de conflictos de interés|Conflicto de interés|Conflicto de intereses|Conflictos de interés|Conflictos de intereses|Declaración de intereses"
            ),
            (Label.DataAvailability, "Disponibilidad de datos|Declaración de disponibilidad de datos"),
            (
                Label.AuthorContributions,
                "Contribución de los autores|Contribuciones de los autores|Contribución de autoría|Contribución de autores|Contribuciones de autoría|Contribuciones de autores"
            ),
            (Label.Appendix, "Apéndice|Apéndices|Anexo|Anexos"),
            (
                Label.Notes,
                "Sobre los autores|Sobre el autor|Sobre la autora|Sobre las autoras|Acerca de los autores|Acerca del autor|Acerca de la autora|Acerca de las autoras|Notas sobre los autores|Notas biográficas|Nota biográfica|Semblanza|Semblanzas|Reseña biográfica|Perfil de los autores|Sobre las personas autoras|Datos de los autores|Currículos|Notas de los autores"
            ),
            (Label.Volume, "Volumen|Vol"),
            (Label.Number, "Número|Núm|Nº|N.º")
        ),
        .. Of(
            "pt",
            (Label.Received, "Recebido|Recebido em|Submetido|Submetido em|Data de submissão|Data de recebimento"),
            (Label.Revised, "Revisado|Revisado em|Revisto em"),
            (Label.Accepted, "Aceito|Aceito em|Aprovado|Aprovado em|Aceite|Aceite em|Data de aprovação|Data de aceite"),
            (Label.Published, "Publicado|Publicado em|Publicado online|Publicado em linha"),
            (Label.Email, "Correio eletrônico|E-mail"),
            (
                Label.Corresponding,
                "Autor correspondente|Autora correspondente|Autores correspondentes|Autoras correspondentes|Autor de correspondência|Autora de correspondência|Autor para correspondência|Autora para correspondência|Autores para correspondência|Correspondência|Endereço para correspondência"
            ),
            (Label.Abstract, "Resumo|Sumário executivo"),
            (Label.Keywords, "Palavras-chave|Palavras chave|Descritores|Unitermos"),
            (Label.Introduction, "Introdução"),
            (Label.Figure, "Figura|Figuras|Fig|Figs|Gráfico|Gráficos|Imagem|Imagens|Ilustração|Ilustrações"),
            (Label.Table, "Tabela|Tabelas|Quadro|Quadros"),
            (Label.Note, "Nota|Notas"),
            (Label.Source, "Fonte|Fontes"),
            (
                Label.References,
                "Referências|Referências bibliográficas|Bibliografia|Fontes e bibliografia|Bibliografia e fontes|Fontes e referências|Referências e fontes"
            ),
            (Label.Acknowledgements, "Agradecimentos|Agradecimento"),
            (
                Label.Ethics,
                "Aspectos éticos|Uso de inteligência artificial|Uso de IA|Declaração de uso de IA|Declaração sobre o uso de inteligência artificial|Considerações éticas|Declaração ética|Aprovação ética|Consentimento informado|Aprovação do comitê de ética"
            ),
            (Label.Funding, "Financiamento|Fontes de financiamento"),
            (
                Label.ConflictOfInterest,
                "Declaração de conflito de interesses|Declaração de conflitos de interesse|Declaração de conflitos de interesses|Conflito de interesses|Conflitos de interesse|Conflitos de interesses|Declaração de interesses"
            ),
            (Label.DataAvailability, "Disponibilidade de dados|Disponibilidade dos dados|Declaração de disponibilidade de dados"),
            (Label.AuthorContributions, "Contribuição dos autores|Contribuições dos autores|Declaração de autoria"),
            (Label.Appendix, "Apêndice|Apêndices|Anexo|Anexos"),
            (
                Label.Notes,
                "Sobre os autores|Sobre o autor|Sobre a autora|Sobre as autoras|Notas sobre os autores|Notas biográficas|Nota biográfica|Minicurrículo|Minicurrículos|Perfil dos autores|Sobre as autoras e os autores|Sobre o/a autor/a|Dados dos autores|Nota sobre os autores|Notas dos autores"
            ),
            (Label.Volume, "Volume|Vol"),
            (Label.Number, "Número|Nº|N.º")
        ),
        .. Of(
            "fr",
            (Label.Received, "Reçu|Reçu le|Soumis le"),
            (Label.Revised, "Révisé|Révisé le"),
            (Label.Accepted, "Accepté|Accepté le"),
            (
                Label.Published,
                "Publié|Publié le|Publié en ligne|Publié en ligne le|Mis en ligne|Mis en ligne le|Mise en ligne|Mise en ligne le"
            ),
            (Label.Email, "Courriel|Adresse électronique|Mél"),
            (
                Label.Corresponding,
                "Auteur correspondant|Auteure correspondante|Autrice correspondante|Auteurs correspondants|Autrices correspondantes|Auteur de correspondance|Auteur à contacter|Correspondance|Adresse de correspondance|Adresse pour correspondance|Adresse de l’auteur|Adresse de l’auteure|Adresse de l’autrice"
            ),
            (Label.Abstract, "Résumé"),
            (Label.Keywords, "Mots-clés|Mots clés|Mots-clefs|Mots clefs"),
            (Label.Introduction, "Introduction"),
            (Label.Figure, "Figure|Figures|Fig|Figs|Carte|Cartes|Graphique|Graphiques|Illustration|Illustrations"),
            (Label.Table, "Tableau|Tableaux"),
            (Label.Note, "Note|Notes"),
            (Label.Source, "Source|Sources"),
            (
                Label.References,
                "Références|Références bibliographiques|Bibliographie|Ouvrages cités|Sources et bibliographie|Bibliographie et sources|Sources et références|Références et sources|Sources et références bibliographiques|Bibliographie sélective|Bibliographie indicative"
            ),
            (Label.Acknowledgements, "Remerciements"),
            (
                Label.Ethics,
                "Éthique|Usage de l’IA|Usage de l'IA|Usage de l’intelligence artificielle|Usage de l'intelligence artificielle|Utilisation de l’intelligence artificielle|Utilisation de l'intelligence artificielle|Utilisation de l’IA|Utilisation de l'IA|Déclaration éthique|Approbation éthique|Considérations éthiques|Consentement éclairé"
            ),
            (Label.Funding, "Financement|Sources de financement"),
            (
                Label.ConflictOfInterest,
                "Liens d’intérêts|Liens d'intérêts|Déclaration de conflit d’intérêts|Déclaration de conflits d’intérêts|Déclaration de conflit d'intérêts|Conflit d’intérêts|Conflits d’intérêts|Conflit d'intérêts|Conflits d'intérêts|Déclaration d’intérêts|Déclaration d'intérêts"
            ),
            (Label.DataAvailability, "Disponibilité des données"),
            (Label.AuthorContributions, "Contributions des auteurs|Contribution des auteurs"),
            (Label.Appendix, "Annexe|Annexes|Appendice"),
            (
                Label.Notes,
                "À propos des auteurs|À propos de l’auteur|À propos de l'auteur|À propos de l’auteure|À propos de l'auteure|À propos de l’autrice|À propos de l'autrice|Notice biographique|Notices biographiques|Présentation des auteurs|Notes sur les auteurs|Note sur l’auteur|Note sur l'auteur"
            ),
            (Label.Volume, "Volume|Vol"),
            (Label.Number, "Numéro|N°|Nº")
        ),
        .. Of(
            "de",
            (Label.Received, "Eingegangen|Eingegangen am|Eingereicht|Eingereicht am|Eingang|Eingangsdatum"),
            (Label.Revised, "Überarbeitet|Überarbeitet am|Revidiert"),
            (Label.Accepted, "Angenommen|Angenommen am|Akzeptiert|Akzeptiert am|Zur Veröffentlichung angenommen"),
            (Label.Published, "Veröffentlicht|Veröffentlicht am|Online veröffentlicht|Online publiziert|Online erschienen"),
            (
                Label.Corresponding,
                "Korrespondenzautor|Korrespondenzautorin|Korrespondenzautoren|Korrespondenzautorinnen|Korrespondierender Autor|Korrespondierende Autorin|Korrespondierende Autoren|Korrespondenz|Korrespondenzadresse|Anschrift der Verfasserin|Anschrift des Verfassers|Anschrift der Verfasser|Anschriften der Verfasser|Anschrift der Autorin|Anschrift des Autors"
            ),
            (Label.Abstract, "Zusammenfassung|Kurzfassung"),
            (Label.Keywords, "Schlüsselwörter|Schlagwörter|Stichwörter"),
            (Label.Introduction, "Einleitung|Einführung"),
            (Label.Figure, "Abbildung|Abbildungen|Abb"),
            (Label.Table, "Tabelle|Tabellen|Tab"),
            (Label.Note, "Anmerkung|Anmerkungen"),
            (Label.Source, "Quelle|Quellen"),
            (
                Label.References,
                "Literatur|Literaturverzeichnis|Quellenverzeichnis|Quellen und Literatur|Literatur und Quellen|Quellen- und Literaturverzeichnis|Literatur- und Quellenverzeichnis|Bibliografie|Bibliographie"
            ),
            (Label.Acknowledgements, "Danksagung|Danksagungen|Dank"),
            (
                Label.Ethics,
                "Einsatz von KI|Verwendung von KI|Nutzung von KI|Einsatz künstlicher Intelligenz|Verwendung künstlicher Intelligenz|Ethikerklärung|Ethische Erklärung|Ethikvotum|Einverständniserklärung"
            ),
            (Label.Funding, "Finanzierung|Förderung"),
            (Label.ConflictOfInterest, "Interessenkonflikt|Interessenkonflikte"),
            (Label.DataAvailability, "Datenverfügbarkeit"),
            (Label.Appendix, "Anhang|Anhänge"),
            (
                Label.Notes,
                "Zu den Autoren|Zum Autor|Zur Autorin|Zu den Autorinnen|Zu den Autor:innen|Zu den Autor*innen|Über die Autoren|Über den Autor|Über die Autorin|Über die Autorinnen|Angaben zu den Autoren|Angaben zur Autorin|Angaben zum Autor|Angaben zur Person|Zu den Personen|Zur Person|Die Autoren|Der Autor|Die Autorin|Die Autorinnen|Autorinnen und Autoren|Zu den Verfassern|Kurzbiografie|Kurzbiografien|Kurzbiographien|Zum Verfasser|Zur Verfasserin"
            ),
            (Label.AuthorContributions, "Beiträge der Autoren|Autorenbeiträge"),
            (Label.Volume, "Jahrgang|Jg|Band|Bd"),
            (Label.Number, "Heft|Nr|Ausgabe")
        ),
        .. Of(
            "nl",
            (Label.Received, "Ontvangen|Ontvangen op|Ingediend|Ingediend op|Ingezonden|Ingezonden op"),
            (Label.Revised, "Herzien|Herzien op|Herziene versie|Herziene versie ontvangen|Gereviseerd|Gereviseerd op"),
            (Label.Accepted, "Geaccepteerd|Geaccepteerd op|Aanvaard|Aanvaard op|Aanvaard voor publicatie"),
            (Label.Published, "Gepubliceerd|Gepubliceerd op|Online gepubliceerd|Online verschenen"),
            (Label.Corresponding, "Corresponderend auteur|Corresponderende auteur|Correspondentieadres|Correspondentie"),
            (Label.Abstract, "Samenvatting"),
            (Label.Keywords, "Trefwoorden|Sleutelwoorden"),
            (Label.Introduction, "Inleiding"),
            (Label.Figure, "Figuur|Figuren|Afbeelding|Afbeeldingen"),
            (Label.Table, "Tabel|Tabellen"),
            (Label.Source, "Bron|Bronnen"),
            (Label.References, "Literatuur|Literatuurlijst|Bronvermelding|Bronnen en literatuur|Literatuur en bronnen|Bibliografie"),
            (Label.Acknowledgements, "Dankwoord"),
            (Label.Appendix, "Bijlage|Bijlagen"),
            (Label.Notes, "Over de auteurs|Over de auteur|Over de interviewer|Auteursinformatie|Personalia|Over de schrijvers"),
            (Label.AuthorContributions, "Bijdragen van de auteurs|Bijdrage van de auteurs|Auteursbijdragen|Bijdragen auteurs"),
            (Label.Funding, "Financiering"),
            (Label.ConflictOfInterest, "Belangenverstrengeling|Belangenconflict|Belangenverklaring"),
            (Label.DataAvailability, "Beschikbaarheid van data|Beschikbaarheid van gegevens"),
            (
                Label.Ethics,
                "Gebruik van AI|Gebruik van kunstmatige intelligentie|Ethiek|Ethische verklaring|Ethische toetsing|Ethische goedkeuring"
            ),
            (Label.Volume, "Jaargang|Jg"),
            (Label.Number, "Nummer|Nr")
        ),
        .. Of(
            "ms",
            (Label.Received, "Diserah|Diserah pada|Diserahkan pada|Dihantar|Tarikh terima|Tarikh dihantar|Tarikh hantar|Diserahkan"),
            (Label.Revised, "Disemak|Disemak semula"),
            (Label.Accepted, "Diterima pada|Diluluskan|Tarikh lulus|Diterima untuk penerbitan"),
            (Label.Published, "Diterbitkan|Diterbitkan pada|Tarikh terbit|Tarikh diterbitkan"),
            (Label.Email, "E-mel|Emel"),
            (
                Label.Corresponding,
                "Pengarang koresponden|Penulis koresponden|Penulis untuk dihubungi|Pengarang untuk dihubungi|Alamat surat-menyurat|Alamat untuk surat-menyurat|Alamat perhubungan"
            ),
            (Label.Figure, "Rajah"),
            (Label.Table, "Jadual"),
            (Label.References, "Rujukan|Bibliografi|Sumber dan rujukan|Sumber dan bibliografi"),
            (Label.Acknowledgements, "Penghargaan"),
            (Label.Introduction, "Pengenalan"),
            (Label.Appendix, "Lampiran"),
            (
                Label.Notes,
                "Mengenai penulis|Mengenai pengarang|Biodata pengarang|Profil pengarang|Tentang pengarang|Biodata penulis|Latar belakang penulis"
            ),
            (Label.Funding, "Pembiayaan|Penajaan|Dana penyelidikan"),
            (Label.ConflictOfInterest, "Percanggahan kepentingan|Pengisytiharan kepentingan|Pernyataan kepentingan"),
            (Label.AuthorContributions, "Sumbangan penulis|Sumbangan pengarang"),
            (Label.Ethics, "Kelulusan etika"),
            (Label.Volume, "Jilid|Jil"),
            (Label.Number, "Bilangan|Bil")
        ),
        .. Of(
            "uk",
            (Label.Abstract, "Анотація|Резюме"),
            (Label.Keywords, "Ключові слова"),
            (Label.Introduction, "Вступ"),
            (Label.Figure, "Рисунок|Рис"),
            (Label.Table, "Таблиця|Табл"),
            (Label.Note, "Примітка|Примітки"),
            (Label.Source, "Джерело"),
            (Label.References, "Список літератури|Література|Список використаних джерел|Список використаної літератури"),
            (Label.Acknowledgements, "Подяки|Подяка"),
            (Label.Email, "Ел. пошта|Електронна пошта"),
            (Label.Corresponding, "Автор для листування|Автор для кореспонденції"),
            (Label.ConflictOfInterest, "Конфлікт інтересів"),
            (Label.Appendix, "Додаток|Додатки")
        ),
        .. Of(
            "ru",
            (Label.Abstract, "Аннотация|Резюме"),
            (Label.Keywords, "Ключевые слова"),
            (Label.Introduction, "Введение"),
            (Label.Figure, "Рисунок|Рис"),
            (Label.Table, "Таблица|Табл"),
            (Label.Note, "Примечание|Примечания"),
            (Label.Source, "Источник"),
            (Label.References, "Список литературы|Литература|Библиография"),
            (Label.Acknowledgements, "Благодарности|Благодарность"),
            (Label.ConflictOfInterest, "Конфликт интересов"),
            (Label.Appendix, "Приложение|Приложения")
        ),
        .. Of(
            "ar",
            (Label.Abstract, "الملخص|ملخص|المستخلص|ملخص البحث|مستخلص"),
            (Label.Keywords, "الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدالة|الكلمات الرئيسية"),
            (Label.Email, "البريد الإلكتروني|بريد إلكتروني|الإيميل"),
            (Label.Corresponding, "المؤلف المراسل|الباحث المراسل|المؤلفة المراسلة|الباحثة المراسلة|المؤلف المسؤول|للمراسلة|المراسلة"),
            (Label.Received, "تاريخ الاستلام|تاريخ الإرسال|تاريخ الاستقبال|استلم في"),
            (Label.Revised, "تاريخ المراجعة|تاريخ التعديل"),
            (Label.Accepted, "تاريخ القبول|قبل في"),
            (Label.Published, "تاريخ النشر|نشر في"),
            (Label.Acknowledgements, "شكر وتقدير|شكر وعرفان"),
            (Label.Funding, "التمويل"),
            (Label.ConflictOfInterest, "تضارب المصالح"),
            (Label.Introduction, "المقدمة|مقدمة"),
            (Label.Figure, "الشكل|شكل"),
            (Label.Table, "الجدول|جدول"),
            (Label.Source, "المصدر"),
            (Label.References, "المراجع|المصادر والمراجع|قائمة المراجع|المصادر"),
            (Label.Appendix, "الملحق|ملحق")
        ),
        .. Of(
            "zh",
            (Label.Abstract, "摘要|摘 要|摘\u3000要|提要"),
            (Label.Keywords, "关键词|关键字|關鍵詞|關鍵字"),
            (Label.Received, "收稿日期|投稿日期"),
            (Label.Revised, "修回日期|修改日期|修訂日期"),
            (Label.Accepted, "录用日期|接受日期|接受刊登日期"),
            (Label.Funding, "基金项目|资助项目|基金項目"),
            (Label.Corresponding, "通讯作者|通信作者|通訊作者"),
            (Label.Email, "电子邮箱|邮箱|電子郵件"),
            (Label.Acknowledgements, "致谢|致謝"),
            (Label.Notes, "作者简介|作者簡介|作者介绍|作者介紹|第一作者简介"),
            (Label.Introduction, "引言|前言"),
            (Label.Figure, "附图|附圖|图|圖"),
            (Label.Table, "附表|表"),
            (Label.Source, "资料来源|資料來源|来源|來源"),
            (Label.Note, "注|註|说明|說明"),
            (Label.References, "参考文献|參考文獻")
        ),
        .. Of(
            "fil",
            (Label.Keywords, "Mga susing-salita|Mga susing salita|Susing-salita|Susing salita"),
            (Label.References, "Mga sanggunian|Sanggunian|Talasanggunian")
        ),
        .. Of("ja", (Label.Abstract, "要旨|要約"), (Label.Keywords, "キーワード"), (Label.References, "参考文献")),
        .. Of("ko", (Label.Abstract, "초록|국문초록"), (Label.Keywords, "주제어|핵심어"), (Label.References, "참고문헌")),
    ];

    private static IEnumerable<LabelWord> Of(string language, params (Label Label, string Words)[] entries) =>
        entries.SelectMany(entry => entry.Words.Split('|').Select(word => new LabelWord(entry.Label, language, word)));
}
