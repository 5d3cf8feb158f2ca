using Pipeline.References.Works;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Styles;

/// <summary>A reference being written part by part. Nothing is written of an empty text.</summary>
/// <param name="confidences">How sure the facts are that the fields are written from; 1 for a field it lacks.</param>
internal sealed class PartList(IReadOnlyDictionary<RefField, double> confidences)
{
    private readonly List<RefPart> _parts = [];
    private int _groups;

    /// <summary>Whether the last sign is a full stop, a question or exclamation mark, closing quotation marks aside.</summary>
    public bool EndsWithStop =>
        string.Concat(_parts.TakeLast(2).Select(part => part.Text)).TrimEnd('”', '"', '’') is [.., '.' or '?' or '!'];

    /// <summary>One that knows how sure the facts of a work are.</summary>
    public static PartList Of(Work work) => new(work.Confidences.ToDictionary(known => known.Field, known => known.Confidence));

    public Seq<RefPart> ToSeq() => _parts.ToSeq();

    public int NewGroup() => ++_groups;

    public void Sign(string text) => Add(new RefPart(RefField.None, text));

    public void Field(RefField field, string text, bool isItalic = false, string? uri = null) =>
        Add(new RefPart(field, text, isItalic) { Uri = uri });

    public void InGroup(RefField field, string text, int group, int name, PersonGroupType type) =>
        Add(new RefPart(field, text, false, group, name) { GroupType = type });

    /// <summary>The field with signs before and behind it; nothing at all where there is no text.</summary>
    public void Enclosed(string before, RefField field, string? text, string after, bool isItalic = false)
    {
        if (text is not { Length: > 0 })
            return;
        Sign(before);
        Field(field, text, isItalic);
        Sign(after);
    }

    /// <summary>First and last page; nothing where there are none.</summary>
    public void Pages(string before, PageSpan pages)
    {
        Enclosed(before, RefField.FirstPage, pages.First, string.Empty);
        if (pages.Last.Length > 0 && pages.FullLast != pages.First)
            Enclosed("–", RefField.LastPage, pages.FullLast, string.Empty);
    }

    /// <summary>The DOI as a link, else the address with the day it was looked up; nothing where there is neither.</summary>
    /// <param name="accessed">The signs before and behind that day.</param>
    public void Address(Work work, StyleWords words, (string Before, string After) accessed)
    {
        if (work.Doi is { } doi)
        {
            Sign(" ");
            Field(RefField.Doi, $"https://doi.org/{doi}", uri: $"https://doi.org/{doi}");
        }
        else if (work.Url is { } url)
        {
            if (work.Accessed is { } day)
                Enclosed(accessed.Before, RefField.DateInCitation, StyleDates.Accessed(day, words), accessed.After);
            Sign(" ");
            Field(RefField.Uri, url, uri: url);
        }
    }

    /// <summary>A full stop, unless one stands there.</summary>
    public void Stop()
    {
        if (_parts.Count > 0 && !EndsWithStop)
            Sign(".");
    }

    private void Add(RefPart part)
    {
        if (part.Text.Length == 0)
            return;
        if (part is { Field: RefField.None, Group: 0 } && _parts is [.., { Field: RefField.None, Group: 0, IsItalic: false } last])
            _parts[^1] = last with { Text = last.Text + part.Text };
        else
            _parts.Add(part with { Confidence = confidences.GetValueOrDefault(part.Field, 1) });
    }
}
