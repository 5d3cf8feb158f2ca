using Pipeline.Configuration.Yaml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Configuration;

/// <summary>Reads <c>templates/&lt;journal&gt;/journal.yaml</c>.</summary>
public static class JournalReader
{
    /// <summary>The profile, or null with findings that name file and line.</summary>
    /// <param name="yaml">Content of the file.</param>
    /// <param name="file">Its path, for the findings.</param>
    public static StageResult<JournalProfile?> Read(string yaml, string file) => YamlReading.Read(yaml, file, ReadProfile);

    private static JournalProfile ReadProfile(YamlMap map)
    {
        var languages = map.Texts("languages") is { IsEmpty: false } named ? named : ["en"];
        return new(ReadJournal(map), languages, ReadLicence(map.Map("licence"), languages[0]), map.Text("subject"), ReadLabels(map))
        {
            ArticleUrl = map.OptionalText("article-url"),
            Design = map.OptionalText("design"),
            Jats = map.OptionalMap("jats") is { } jats ? ReadForm(jats) : JatsForm.Usual,
            References = ReferencePolicies.Of(ChoiceIn(map, "references", ReferencePolicies.All)),
            ReferenceStyle = ReferenceStyles.Of(ChoiceIn(map, "reference-style", ReferenceStyles.All)),
            CrossrefMailto = map.OptionalMap("crossref") is { } crossref ? ReadMailto(crossref) : null,
        };
    }

    private static string ReadMailto(YamlMap map)
    {
        var mailto = map.Text("mailto");
        if (mailto.Length > 0 && (mailto.IndexOf('@', StringComparison.Ordinal) <= 0 || mailto.Any(char.IsWhiteSpace)))
            map.Reject("mailto", "an e-mail address");
        return mailto;
    }

    private static JournalMeta ReadJournal(YamlMap map)
    {
        var publisher = map.Map("publisher");
        var issn = map.Map("issn");
        return new(
            map.Text("id"),
            map.Text("title"),
            map.Text("abbreviation"),
            issn.OptionalText("print"),
            issn.OptionalText("electronic"),
            publisher.Text("name"),
            publisher.OptionalText("place"),
            map.OptionalText("url")
        );
    }

    private static JatsForm ReadForm(YamlMap map) =>
        new()
        {
            Version = JatsForms.VersionOf(ChoiceIn(map, "version", JatsForms.Versions)),
            Citations = JatsForms.CitationsOf(ChoiceIn(map, "citations", JatsForms.Citations)),
        };

    /// <summary>The first of the words where the key is missing.</summary>
    private static string ChoiceIn(YamlMap map, string key, Seq<string> words) => map.Has(key) ? map.Choice(key, words.AsSpan()) : words[0];

    private static LicencePolicy ReadLicence(YamlMap map, string language) =>
        new(map.Text("code"), map.Text("url"), ReadWords(map, language), map.Text("holder"))
        {
            Translations = map.NamedMaps("translations").Select(named => ReadWords(named.Map, named.Name)),
        };

    private static LicenceWords ReadWords(YamlMap map, string language) => new(language, map.Text("name"), map.Text("text"));

    private static LabelWords ReadLabels(YamlMap map)
    {
        var words = new List<LabelWord>();
        foreach (var (language, labels) in map.NamedMaps("labels"))
        {
            foreach (var label in Enum.GetValues<Label>())
            {
                foreach (var word in labels.Texts(KeyOf(label)))
                    words.Add(new LabelWord(label, language, word));
            }
        }

        return new LabelWords(words.ToSeq());
    }

    /// <summary>The YAML key of a label: "ArticleInfo" is "article-info".</summary>
    private static string KeyOf(Label label) =>
        string.Concat(
            label
                .ToString()
                .Select(
                    (letter, index) =>
                        char.IsUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"
                )
        );
}
