using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Journals;

/// <summary>What pages say in the languages the product knows, where a journal lists no words of its own.</summary>
internal static class UsualWords
{
    private static readonly string[] Languages = ["en", "id", "ms", "es", "pt", "fr", "de", "nl"];

    /// <summary>Of each label, a word in each of these languages.</summary>
    private static readonly Dictionary<Label, string[]> Words = new()
    {
        [Label.Volume] = ["Vol", "Vol", "Jil", "Vol", "Vol", "Vol", "Jg.", "Jg."],
        [Label.Number] = ["No", "No", "Bil", "Núm.", "N.º", "N°", "Nr.", "Nr."],
        [Label.Pages] = ["pp", "hlm", "hlm", "pp.", "pp.", "p.", "S.", "pp."],
        [Label.Issn] = ["ISSN", "ISSN", "ISSN", "ISSN", "ISSN", "ISSN", "ISSN", "ISSN"],
        [Label.OpenAccess] =
        [
            "Open Access",
            "Akses terbuka",
            "Akses terbuka",
            "Acceso abierto",
            "Acesso aberto",
            "Libre accès",
            "Open Access",
            "Open Access",
        ],
        [Label.ArticleInfo] =
        [
            "Article info",
            "Info artikel",
            "Maklumat artikel",
            "Información del artículo",
            "Informações do artigo",
            "Informations sur l’article",
            "Angaben zum Artikel",
            "Over dit artikel",
        ],
        [Label.Received] = ["Received", "Diterima", "Diterima", "Recibido", "Recebido", "Reçu", "Eingegangen", "Ontvangen"],
        [Label.Revised] = ["Revised", "Direvisi", "Disemak", "Revisado", "Revisado", "Révisé", "Überarbeitet", "Herzien"],
        [Label.Accepted] = ["Accepted", "Disetujui", "Diluluskan", "Aceptado", "Aceito", "Accepté", "Angenommen", "Geaccepteerd"],
        [Label.Published] =
        [
            "Published",
            "Diterbitkan",
            "Diterbitkan",
            "Publicado",
            "Publicado",
            "Publié",
            "Veröffentlicht",
            "Gepubliceerd",
        ],
        [Label.Doi] = ["DOI", "DOI", "DOI", "DOI", "DOI", "DOI", "DOI", "DOI"],
        [Label.Email] = ["Email", "Surel", "E-mel", "Correo electrónico", "E-mail", "Courriel", "E-Mail", "E-mail"],
        [Label.Corresponding] =
        [
            "Corresponding author",
            "Penulis korespondensi",
            "Penulis koresponden",
            "Autor de correspondencia",
            "Autor correspondente",
            "Correspondance",
            "Korrespondenz",
            "Correspondentie",
        ],
        [Label.EqualContribution] =
        [
            "These authors contributed equally",
            "Para penulis berkontribusi setara",
            "Para penulis menyumbang secara sama rata",
            "Contribución igual",
            "Contribuição igual",
            "Contribution égale",
            "Gleicher Beitrag",
            "Gelijke bijdrage",
        ],
        [Label.RunningTitle] =
        [
            "Running title",
            "Judul pendek",
            "Tajuk ringkas",
            "Título abreviado",
            "Título abreviado",
            "Titre courant",
            "Kurztitel",
            "Korte titel",
        ],
        [Label.Abstract] = ["Abstract", "Abstrak", "Abstrak", "Resumen", "Resumo", "Résumé", "Zusammenfassung", "Samenvatting"],
        [Label.Keywords] =
        [
            "Keywords",
            "Kata kunci",
            "Kata kunci",
            "Palabras clave",
            "Palavras-chave",
            "Mots-clés",
            "Schlüsselwörter",
            "Trefwoorden",
        ],
        [Label.Introduction] =
        [
            "Introduction",
            "Pendahuluan",
            "Pengenalan",
            "Introducción",
            "Introdução",
            "Introduction",
            "Einleitung",
            "Inleiding",
        ],
        [Label.Figure] = ["Figure", "Gambar", "Rajah", "Figura", "Figura", "Figure", "Abbildung", "Figuur"],
        [Label.Table] = ["Table", "Tabel", "Jadual", "Tabla", "Tabela", "Tableau", "Tabelle", "Tabel"],
        [Label.Note] = ["Note", "Catatan", "Nota", "Nota", "Nota", "Note", "Anmerkung", "Noot"],
        [Label.Source] = ["Source", "Sumber", "Sumber", "Fuente", "Fonte", "Source", "Quelle", "Bron"],
        [Label.References] =
        [
            "References",
            "Daftar Pustaka",
            "Rujukan",
            "Referencias",
            "Referências",
            "Références",
            "Literatur",
            "Literatuur",
        ],
        [Label.Acknowledgements] =
        [
            "Acknowledgements",
            "Ucapan terima kasih",
            "Penghargaan",
            "Agradecimientos",
            "Agradecimentos",
            "Remerciements",
            "Danksagung",
            "Dankwoord",
        ],
        [Label.Funding] =
        [
            "Funding",
            "Pendanaan",
            "Pembiayaan",
            "Financiación",
            "Financiamento",
            "Financement",
            "Förderung",
            "Financiering",
        ],
        [Label.ConflictOfInterest] =
        [
            "Conflict of interest",
            "Konflik kepentingan",
            "Konflik kepentingan",
            "Conflicto de intereses",
            "Conflito de interesses",
            "Conflits d’intérêts",
            "Interessenkonflikte",
            "Belangenconflict",
        ],
        [Label.DataAvailability] =
        [
            "Data availability",
            "Ketersediaan data",
            "Ketersediaan data",
            "Disponibilidad de datos",
            "Disponibilidade de dados",
            "Disponibilité des données",
            "Datenverfügbarkeit",
            "Beschikbaarheid van gegevens",
        ],
        [Label.Ethics] =
        [
            "Ethics statement",
            "Pernyataan etika",
            "Pernyataan etika",
            "Declaración ética",
            "Declaração ética",
            "Déclaration éthique",
            "Ethikerklärung",
            "Ethische verklaring",
        ],
        [Label.AuthorContributions] =
        [
            "Author contributions",
            "Kontribusi penulis",
            "Sumbangan penulis",
            "Contribuciones de los autores",
            "Contribuições dos autores",
            "Contributions des auteurs",
            "Beiträge der Autoren",
            "Bijdragen van de auteurs",
        ],
        [Label.Appendix] = ["Appendix", "Lampiran", "Lampiran", "Apéndice", "Apêndice", "Annexe", "Anhang", "Bijlage"],
        [Label.Notes] = ["Endnotes", "Catatan akhir", "Nota hujung", "Notas", "Notas", "Notes", "Anmerkungen", "Noten"],
        [Label.Contents] = ["Contents", "Daftar isi", "Kandungan", "Índice", "Sumário", "Sommaire", "Inhalt", "Inhoud"],
        [Label.Footnotes] =
        [
            "Footnotes",
            "Catatan kaki",
            "Nota kaki",
            "Notas al pie",
            "Notas de rodapé",
            "Notes de bas de page",
            "Fußnoten",
            "Voetnoten",
        ],
        [Label.SkipToArticle] =
        [
            "Skip to the article",
            "Langsung ke artikel",
            "Terus ke artikel",
            "Ir al artículo",
            "Ir para o artigo",
            "Aller à l’article",
            "Zum Artikel",
            "Naar het artikel",
        ],
        [Label.BackToText] =
        [
            "Back to the text",
            "Kembali ke teks",
            "Kembali ke teks",
            "Volver al texto",
            "Voltar ao texto",
            "Retour au texte",
            "Zurück zum Text",
            "Terug naar de tekst",
        ],
        [Label.Equation] = ["Equation", "Persamaan", "Persamaan", "Ecuación", "Equação", "Équation", "Gleichung", "Vergelijking"],
        [Label.Enlarge] = ["Enlarge", "Perbesar", "Besarkan", "Ampliar", "Ampliar", "Agrandir", "Vergrößern", "Vergroten"],
        [Label.Close] = ["Close", "Tutup", "Tutup", "Cerrar", "Fechar", "Fermer", "Schließen", "Sluiten"],
        [Label.NoPicture] =
        [
            "The picture is missing",
            "Gambar tidak ada",
            "Gambar tiada",
            "Falta la imagen",
            "Falta a imagem",
            "L’image manque",
            "Das Bild fehlt",
            "De afbeelding ontbreekt",
        ],
        [Label.Untitled] =
        [
            "Untitled",
            "Tanpa judul",
            "Tanpa tajuk",
            "Sin título",
            "Sem título",
            "Sans titre",
            "Ohne Titel",
            "Zonder titel",
        ],
        [Label.CiteAs] =
        [
            "Cite as",
            "Kutip sebagai",
            "Petik sebagai",
            "Citar como",
            "Citar como",
            "Citer comme",
            "Zitieren als",
            "Citeer als",
        ],
        [Label.Continued] = ["continued", "lanjutan", "sambungan", "continuación", "continuação", "suite", "Fortsetzung", "vervolg"],
        [Label.Proof] = ["Proof", "Contoh cetak", "Pruf", "Prueba", "Prova", "Épreuve", "Korrekturabzug", "Drukproef"],
        [Label.ProofNotForCitation] =
        [
            "Proof – not for citation",
            "Contoh cetak – bukan untuk dikutip",
            "Pruf – bukan untuk dipetik",
            "Prueba – no citar",
            "Prova – não citar",
            "Épreuve – ne pas citer",
            "Korrekturabzug – nicht zitieren",
            "Drukproef – niet citeren",
        ],
        [Label.Queries] = ["Queries", "Pertanyaan", "Pertanyaan", "Consultas", "Perguntas", "Questions", "Fragen", "Vragen"],
        [Label.ChangesMade] =
        [
            "Changes to look at",
            "Perubahan yang perlu dilihat",
            "Perubahan untuk disemak",
            "Cambios por revisar",
            "Alterações a rever",
            "Modifications à vérifier",
            "Zu prüfende Änderungen",
            "Wijzigingen om na te kijken",
        ],
        [Label.ChangedSinceLastProof] =
        [
            "Changed since the last proof",
            "Berubah sejak contoh cetak terakhir",
            "Berubah sejak pruf terakhir",
            "Cambiado desde la última prueba",
            "Alterado desde a última prova",
            "Modifié depuis la dernière épreuve",
            "Seit dem letzten Abzug geändert",
            "Gewijzigd sinds de vorige drukproef",
        ],
        [Label.Answer] = ["Answer", "Jawaban", "Jawapan", "Respuesta", "Resposta", "Réponse", "Antwort", "Antwoord"],
        [Label.Page] = ["Page", "Halaman", "Halaman", "Página", "Página", "Page", "Seite", "Pagina"],
        [Label.Line] = ["Line", "Baris", "Baris", "Línea", "Linha", "Ligne", "Zeile", "Regel"],
    };

    /// <summary>The word of a label in a language ("ms" serves "ms-MY" too); null for other languages.</summary>
    public static LabelWord? Find(Label label, string language)
    {
        var main = LanguageTag.Primary(language);
        var at = Array.IndexOf(Languages, main);
        return at >= 0 && Words.TryGetValue(label, out var words) ? new(label, main, words[at]) : null;
    }
}
