using System.Text;
using Pipeline.Configuration;
using Pipeline.Docx;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Real manuscripts, where the shared material stands beside the repository; without it there is nothing to sweep.</summary>
public sealed class CorpusTests
{
    private static readonly string? Root = FindRoot();

    private static readonly JournalProfile Profile = Root is null
        ? Profiles.Journal
        : JournalReader.Read(File.ReadAllText(Path.Combine(Root, "templates", "perantau", "journal.yaml")), "journal.yaml").Value!;

    public static TheoryData<string> Manuscripts
    {
        get
        {
            var shared = Root is null ? null : Path.Combine(Root, "..", "shared");
            var files =
                shared is null || !Directory.Exists(shared)
                    ? (IEnumerable<string>)[]
                    : Directory
                        .EnumerateFiles(shared, "*.docx", SearchOption.AllDirectories)
                        .Where(file => !file.Contains("hostile", StringComparison.Ordinal))
                        .Order(StringComparer.Ordinal);
            var data = new TheoryData<string>();
            foreach (var file in files)
                data.Add(file);
            if (data.Count == 0)
                data.Add(string.Empty);
            return data;
        }
    }

    /// <summary>Every word of the manuscript's body stands in the article or in a finding that says it was left out.</summary>
    [Theory]
    [MemberData(nameof(Manuscripts))]
    public void No_word_is_lost_without_a_finding(string file)
    {
        if (file.Length == 0)
            return;
        var manuscript = DocxReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), new DocxLimits()).Value;
        if (manuscript is null)
            return;
        var result = Recogniser.Recognise(manuscript, Profile);
        var kept = Words(
            Text(result.Value)
                + "\n"
                + string.Join('\n', result.Diagnostics.Where(finding => finding.Before is not null).Select(finding => finding.Before))
        );
        var labels = Profile.Labels.Words.Concat(Languages.FurtherLabels.Words).SelectMany(label => Words(label.Word).Keys).ToHashSet();
        var lost = Words(Text(manuscript))
            .Where(word => word.Value > kept.GetValueOrDefault(word.Key) && !labels.Contains(word.Key))
            .Select(word => $"{word.Key} {word.Value}/{kept.GetValueOrDefault(word.Key)}")
            .ToList();
        Assert.True(lost.Count == 0, $"{Path.GetFileName(file)} lost: {string.Join(", ", lost.Take(40))}");
    }

    [Theory]
    [MemberData(nameof(Manuscripts))]
    public void Ids_are_unique_and_references_to_them_resolve(string file)
    {
        if (file.Length == 0)
            return;
        var manuscript = DocxReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), new DocxLimits()).Value;
        if (manuscript is null)
            return;
        var article = Recogniser.Recognise(manuscript, Profile).Value;
        var ids = Ids(article).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(article.InlineRuns().SelectMany(run => Targets(run.Content)), target => Assert.Contains(target, ids));
        Assert.All(
            article.Meta.Contribs.SelectMany(contrib => contrib.AffIds),
            id => Assert.Contains(id, article.Meta.Affs.Select(aff => aff.Id))
        );
    }

    private static IEnumerable<string> Ids(Article article)
    {
        var ids = new List<string>(
            article.Back.Notes.Select(note => note.Id).Concat(article.Back.References.References.Select(reference => reference.Id))
        );
        ids.AddRange(
            article
                .AllBlocks()
                .Select(block =>
                    block switch
                    {
                        Figure figure => figure.Id,
                        TableWrap table => table.Id,
                        DispFormula formula => formula.Id,
                        _ => null,
                    }
                )
                .OfType<string>()
        );
        return ids.Concat(Sections(article.Body.Sections))
            .Concat(Sections(article.Back.Sections))
            .Concat(article.Meta.Abstracts.SelectMany(item => Sections(item.Sections)));
    }

    private static IEnumerable<string> Sections(Seq<Section> sections) =>
        sections.SelectMany(section => Sections(section.Sections).Prepend(section.Id));

    private static IEnumerable<string> Targets(Seq<Inline> content) =>
        content.SelectMany(inline => inline is Xref xref ? [xref.TargetId] : Targets(inline.Children()));

    private static string Text(Manuscript manuscript)
    {
        var text = new StringBuilder();
        foreach (var block in manuscript.Body.Concat(manuscript.Notes.SelectMany(note => note.Blocks)))
            Append(text, block);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ManuscriptBlock block)
    {
        if (block is ManuscriptTable table)
        {
            foreach (var inner in table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks))
                Append(text, inner);
            return;
        }

        foreach (var inline in ((ManuscriptParagraph)block).Inlines)
            text.Append(inline is ManuscriptText run ? run.Text : " ");
        text.Append('\n');
    }

    /// <summary>Everything the article says, in no order that matters.</summary>
    private static string Text(Article article)
    {
        var meta = article.Meta;
        var text = new List<string?>(article.InlineRuns().Select(run => run.Content.PlainText()));
        text.AddRange(meta.Contribs.SelectMany(contrib => new[] { contrib.Raw, contrib.Email, contrib.Orcid }));
        text.AddRange(meta.Affs.Select(aff => aff.Raw));
        text.AddRange(meta.History.Select(date => date.Raw));
        text.AddRange(meta.Abstracts.Select(item => item.Heading));
        text.AddRange(meta.KwdGroups.SelectMany(group => new[] { group.Label, group.Raw }));
        text.AddRange([
            meta.Permissions.Raw,
            meta.RunningTitle,
            meta.Doi,
            meta.JournalLine?.Raw,
            meta.JournalLine?.JournalTitle,
            meta.JournalLine?.Url,
            article.Back.References.Title,
        ]);
        text.AddRange(article.Back.References.References.Select(reference => reference.Raw));
        text.AddRange(
            article
                .AllBlocks()
                .Select(block =>
                    block switch
                    {
                        Figure figure => figure.Label,
                        TableWrap table => table.Label,
                        DispFormula formula => formula.Label,
                        _ => null,
                    }
                )
        );
        return string.Join('\n', text);
    }

    /// <summary>How often each run of letters of four or more occurs; marks, numbers and short words are counted by other tests.</summary>
    private static Dictionary<string, int> Words(string text)
    {
        var counts = new Dictionary<string, int>();
        var word = new StringBuilder();
        foreach (var character in text.Replace("\u00AD", string.Empty, StringComparison.Ordinal) + " ")
        {
            if (char.IsLetter(character))
            {
                word.Append(char.ToLowerInvariant(character));
                continue;
            }

            if (word.Length >= 4)
                counts[word.ToString()] = counts.GetValueOrDefault(word.ToString()) + 1;
            word.Clear();
        }

        return counts;
    }

    private static string? FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
                return folder.FullName;
        return null;
    }
}
