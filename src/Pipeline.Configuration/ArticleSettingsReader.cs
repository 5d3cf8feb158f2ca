using Pipeline.Configuration.Yaml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Configuration;

/// <summary>Reads <c>article.yaml</c>.</summary>
public static class ArticleSettingsReader
{
    /// <summary>Kinds of the JATS Publishing Tag Library (attribute related-article-type).</summary>
    public static Seq<string> RelatedTypes { get; } =
    [
        "addended-article",
        "article-reference",
        "commentary",
        "commentary-article",
        "companion",
        "corrected-article",
        "letter",
        "object-of-concern",
        "preprint",
        "republished-article",
        "retracted-article",
        "translated-article",
    ];

    private static readonly Seq<(string Word, ParagraphRole Role)> Roles =
    [
        ("title", ParagraphRole.Title),
        ("subtitle", ParagraphRole.Subtitle),
        ("author", ParagraphRole.Author),
        ("abstract", ParagraphRole.Abstract),
        ("heading-1", ParagraphRole.Heading1),
        ("heading-2", ParagraphRole.Heading2),
        ("heading-3", ParagraphRole.Heading3),
        ("heading-4", ParagraphRole.Heading4),
        ("text", ParagraphRole.Text),
        ("quote", ParagraphRole.Quote),
        ("verse", ParagraphRole.Verse),
        ("caption", ParagraphRole.Caption),
        ("reference", ParagraphRole.Reference),
        ("nothing", ParagraphRole.LeftOut),
    ];

    /// <summary>What a paragraph may be read as.</summary>
    public static Seq<string> ParagraphRoles { get; } = Roles.Select(known => known.Word);

    private const string LanguagesExpected = "texts under their languages, such as en or id";

    /// <summary>The settings, or null with findings that name file and line.</summary>
    public static StageResult<ArticleSettings?> Read(string yaml, string file) => YamlReading.Read(yaml, file, ReadSettings);

    private static ArticleSettings ReadSettings(YamlMap map) =>
        new()
        {
            ArticleType = ReadType(map),
            Doi = map.OptionalText("doi"),
            Title = map.OptionalText("title"),
            RunningTitle = map.OptionalText("running-title"),
            Subject = map.OptionalText("subject"),
            Published = map.OptionalDate("published"),
            History = ReadHistory(map),
            TranslatedTitles = ReadLanguagePairs(map, "translated-title"),
            Authors = map.Maps("authors").Select(AuthorSettingReader.Read),
            Abstracts = ReadTexts(map, "abstract", map.ParagraphsByName("abstract")),
            Keywords = ReadTexts(map, "keywords", map.TextsByName("keywords")),
            Rulings = map.Maps("read-as")
                .Select(ruling => new ParagraphRuling(
                    ruling.Text("text"),
                    RoleOf(ruling.Choice("as", ParagraphRoles.AsSpan())),
                    ruling.Source
                )),
            Orcids = ReadPairs(map, "orcid"),
            AreOrcidsAuthenticated = map.OptionalFlag("orcid-authenticated") ?? false,
            Rors = ReadPairs(map, "ror"),
            Related = map.Maps("related").Select(ReadRelated),
            Awards = map.Maps("funding").Select(award => new Award(award.Text("funder"), award.OptionalText("id"), award.Texts("awards"))),
            AltTexts = ReadPairs(map, "alt"),
            Settled = map.Maps("settled")
                .Select(item => new SettledFinding(item.Text("code"), item.OptionalText("text"), item.Text("answer"), item.Source)),
        };

    private static ParagraphRole RoleOf(string word) => Roles.FirstOrDefault(known => known.Word == word).Role;

    private static string? ReadType(YamlMap map) => map.Has("type") ? map.Choice("type", ArticleKinds.Published.AsSpan()) : null;

    private static RelatedArticle ReadRelated(YamlMap map)
    {
        var doi = map.Text("doi");
        if (doi.Length > 0 && !doi.Contains("10.", StringComparison.Ordinal))
            map.Reject("doi", "a DOI such as 10.1234/example.1");
        return new(map.Choice("type", RelatedTypes.AsSpan()), doi);
    }

    private static Seq<HistoryDate> ReadHistory(YamlMap map)
    {
        if (map.OptionalMap("history") is not { } history)
            return [];
        var dates = new List<HistoryDate>();
        foreach (
            var (key, kind) in new[]
            {
                ("received", HistoryEvent.Received),
                ("revised", HistoryEvent.Revised),
                ("accepted", HistoryEvent.Accepted),
                ("published", HistoryEvent.Published),
            }
        )
        {
            if (history.OptionalDate(key) is { } date)
                dates.Add(new HistoryDate(kind, date.ToString(), date, history.PlaceOf(key)));
        }

        return dates.ToSeq();
    }

    private static Seq<NamedValue> ReadPairs(YamlMap map, string key) =>
        map.Pairs(key).Select(pair => new NamedValue(pair.Name, pair.Value, pair.Source));

    private static Seq<NamedValue> ReadLanguagePairs(YamlMap map, string key)
    {
        var pairs = ReadPairs(map, key);
        if (!pairs.All(pair => IsLanguage(pair.Name)))
            map.Reject(key, LanguagesExpected);
        return pairs;
    }

    /// <summary>Texts in the article's language, or under the language of each.</summary>
    private static Seq<LanguageTexts> ReadTexts(YamlMap map, string key, Seq<(string? Name, Seq<string> Texts, SourceRef Source)> texts)
    {
        if (!texts.All(item => item.Name is null || IsLanguage(item.Name)))
            map.Reject(key, LanguagesExpected);
        return texts.Select(item => new LanguageTexts(item.Name, item.Texts, item.Source));
    }

    /// <summary>A primary language subtag (BCP 47 §2.2.1) with what may follow it.</summary>
    private static bool IsLanguage(string name) => name.Split('-')[0] is { Length: 2 or 3 } primary && primary.All(char.IsAsciiLetterLower);
}
