using System.Text.Json;

namespace Pipeline.References.Tests.Export;

/// <summary>What csl-data.json of CSL 1.0.2 allows of an item: its types, its variables and the shapes of names and dates.</summary>
internal static class CslSchema
{
    public static IReadOnlySet<string> Types { get; } =
        Words(
            """
            article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia
            event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
            personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage
            """
        );

    private static readonly IReadOnlySet<string> Texts = Words(
        "title container-title collection-title volume issue page number edition publisher publisher-place genre event-title status year-suffix DOI PMID PMCID ISBN ISSN URL note language"
    );

    private static readonly IReadOnlySet<string> NameParts = Words("family given non-dropping-particle dropping-particle suffix literal");

    public static void Check(JsonElement item)
    {
        Assert.Contains(item.GetProperty("type").GetString()!, Types);
        Assert.NotEmpty(item.GetProperty("id").GetString()!);
        foreach (var property in item.EnumerateObject())
        {
            if (property.Name is "author" or "editor" or "translator")
                Assert.All(property.Value.EnumerateArray(), CheckName);
            else if (property.Name is "issued" or "original-date" or "accessed")
                CheckDate(property.Value);
            else if (property.Name is not ("id" or "type" or "custom"))
                CheckText(property);
        }
    }

    private static void CheckText(JsonProperty property)
    {
        Assert.Contains(property.Name, Texts);
        Assert.NotEmpty(property.Value.GetString()!);
    }

    private static void CheckName(JsonElement name)
    {
        Assert.NotEmpty(name.EnumerateObject());
        foreach (var part in name.EnumerateObject())
        {
            Assert.Contains(part.Name, NameParts);
            Assert.NotEmpty(part.Value.GetString()!);
        }
    }

    private static void CheckDate(JsonElement date)
    {
        if (!date.TryGetProperty("date-parts", out var dates))
        {
            Assert.True(date.TryGetProperty("literal", out _));
            return;
        }

        Assert.InRange(dates.GetArrayLength(), 1, 2);
        foreach (var parts in dates.EnumerateArray())
        {
            Assert.InRange(parts.GetArrayLength(), 1, 3);
            var numbers = parts.EnumerateArray().Select(part => part.GetInt32()).ToList();
            Assert.InRange(numbers[0], 1000, 2100);
            if (numbers.Count > 1)
                Assert.InRange(numbers[1], 1, 12);
            if (numbers.Count > 2)
                Assert.InRange(numbers[2], 1, 31);
        }
    }

    private static HashSet<string> Words(string words) =>
        words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
