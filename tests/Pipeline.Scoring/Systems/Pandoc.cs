using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Pipeline.Scoring.Judging;
using Pipeline.Scoring.Making;

namespace Pipeline.Scoring.Systems;

/// <summary>
/// Pandoc's reader of DOCX, where the machine has it. It says nothing of affiliations, addresses, keywords or references, so it is not
/// judged by them. Everything else is taken as kindly as can be: names are cut out of its author lines, headings of front
/// matter and references are overlooked, and the paragraph beside a picture or table counts as its caption where it begins
/// with a word and a number.
/// </summary>
internal sealed partial class Pandoc : ISystem
{
    private static readonly FactClass[] Silent =
    [
        FactClass.Affiliations,
        FactClass.Links,
        FactClass.Contacts,
        FactClass.Keywords,
        FactClass.References,
        FactClass.Words,
    ];

    public string Name => "pandoc";

    public static bool IsHere()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pandoc", "--version") { RedirectStandardOutput = true });
            process!.StandardOutput.ReadToEnd();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    public Facts Read(byte[] docx)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, docx);
            using var process = Process.Start(
                new ProcessStartInfo("pandoc", ["-f", "docx", "-t", "json", file]) { RedirectStandardOutput = true }
            )!;
            using var json = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
            return FactsOf(json.RootElement);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Facts FactsOf(JsonElement root)
    {
        var meta = root.GetProperty("meta");
        var title = Meta(meta, "title");
        var blocks = root.GetProperty("blocks").EnumerateArray().SelectMany(PandocTree.Flat).ToList();
        var captions = blocks.Select((_, at) => CaptionOf(blocks, at)).ToList();
        return new()
        {
            Title = title.Length > 0 ? [title] : [],
            Authors = [.. Authors(meta)],
            Abstracts = Meta(meta, "abstract") is { Length: > 0 } text ? [text] : [],
            Sections = [.. blocks.Where(block => PandocTree.Is(block, "Header")).Select(Heading).OfType<string>()],
            Tables = [.. blocks.Where(block => PandocTree.Is(block, "Table")).Select(PandocTree.Grid)],
            TableCaptions =
            [
                .. captions.Where((caption, at) => caption is not null && PandocTree.Is(blocks[at], "Table")).Select(caption => caption!),
            ],
            Figures =
            [
                .. captions.Where((caption, at) => caption is not null && PandocTree.IsPicture(blocks[at])).Select(caption => caption!),
            ],
            Notes = [.. blocks.SelectMany(PandocTree.Notes)],
            Unanswered = Silent,
        };
    }

    private static string Meta(JsonElement meta, string name) =>
        meta.TryGetProperty(name, out var value) ? PandocTree.Text(value) : string.Empty;

    private static IEnumerable<string> Authors(JsonElement meta)
    {
        if (!meta.TryGetProperty("author", out var value))
            return [];
        var lines = PandocTree.Is(value, "MetaList")
            ? value.GetProperty("c").EnumerateArray().Select(PandocTree.TextWithoutMarks)
            : [PandocTree.TextWithoutMarks(value)];
        return lines.SelectMany(line => BetweenNames().Split(line)).Select(name => name.Trim(' ', ',', '*')).Where(name => name.Length > 1);
    }

    private static string? Heading(JsonElement header)
    {
        var text = PandocTree.Text(header.GetProperty("c")[2]);
        var bare = FactText.Plain(text);
        if (
            Words.All.Any(words =>
                new[] { words.Abstract, words.Keywords, words.References, words.PrimarySources, words.SecondarySources, words.Notes }.Any(
                    label => Solid(FactText.Plain(label)) == Solid(bare)
                )
            )
        )
            return null;
        if (Words.All.Any(words => FactText.Plain(words.Acknowledgements) == bare))
            return Truth.Acknowledgements;
        return $"{header.GetProperty("c")[0].GetInt32()} {TypedNumber().Replace(text, string.Empty)}";
    }

    /// <summary>A heading may be letter-spaced.</summary>
    private static string Solid(string heading) => heading.Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>"number caption" of a picture or table from the labelled paragraph beside it; the words in the object where there is none.</summary>
    private static string? CaptionOf(List<JsonElement> blocks, int at)
    {
        var block = blocks[at];
        if (!PandocTree.Is(block, "Table") && !PandocTree.IsPicture(block))
            return null;
        foreach (var near in new[] { at + 1, at - 1 })
        {
            if (near < 0 || near >= blocks.Count || !PandocTree.Is(blocks[near], "Para"))
                continue;
            if (Label().Match(PandocTree.Text(blocks[near])) is { Success: true } match)
                return $"{match.Groups["number"].Value} {match.Groups["caption"].Value}";
        }

        return PandocTree.CaptionIn(block) is { Length: > 0 } own && Label().Match(own) is var inside
            ? inside.Success
                ? $"{inside.Groups["number"].Value} {inside.Groups["caption"].Value}"
                : own
            : string.Empty;
    }

    [GeneratedRegex(@"\s*(?:,|;|\band\b|&)\s*")]
    private static partial Regex BetweenNames();

    [GeneratedRegex(@"^(?:(?:§ )?\d+(?:\.\d+)*[.)]?|[IVX]+\.|[A-Z]\.)\s+")]
    private static partial Regex TypedNumber();

    [GeneratedRegex(@"^\s*\p{L}+\.?\s+(?<number>[A-Z]?\d+(?:\.\d+)*)[.:]?\s*(?<caption>.*)$", RegexOptions.Singleline)]
    private static partial Regex Label();
}
