using Pipeline.Configuration.Yaml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Configuration;

/// <summary>Reads <c>article.yaml</c>.</summary>
public static class ArticleSettingsReader
{
    /// <summary>The settings, or null with findings that name file and line.</summary>
    public static StageResult<ArticleSettings?> Read(string yaml, string file) => YamlReading.Read(yaml, file, ReadSettings);

    private static ArticleSettings ReadSettings(YamlMap map) => new()
    {
        Doi = map.OptionalText("doi"),
        Title = map.OptionalText("title"),
        RunningTitle = map.OptionalText("running-title"),
        Subject = map.OptionalText("subject"),
        Published = map.OptionalDate("published"),
        History = ReadHistory(map),
        Orcids = ReadPairs(map, "orcid"),
        Rors = ReadPairs(map, "ror"),
        AltTexts = ReadPairs(map, "alt"),
        Settled = map.Maps("settled").Select(item => new SettledFinding(item.Text("code"), item.OptionalText("text"), item.Text("answer"), item.Source)),
    };

    private static Seq<HistoryDate> ReadHistory(YamlMap map)
    {
        if (map.OptionalMap("history") is not { } history) return [];
        var dates = new List<HistoryDate>();
        foreach (var (key, kind) in new[] { ("received", HistoryEvent.Received), ("revised", HistoryEvent.Revised), ("accepted", HistoryEvent.Accepted), ("published", HistoryEvent.Published) })
        {
            if (history.OptionalDate(key) is { } date) dates.Add(new HistoryDate(kind, date.ToString(), date, history.PlaceOf(key)));
        }

        return dates.ToSeq();
    }

    private static Seq<NamedValue> ReadPairs(YamlMap map, string key) =>
        map.Pairs(key).Select(pair => new NamedValue(pair.Name, pair.Value, pair.Source));
}
