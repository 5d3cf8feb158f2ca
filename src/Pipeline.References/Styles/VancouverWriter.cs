using System.Globalization;
using Pipeline.References.Works;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Styles;

/// <summary>
/// Writes a work as a reference in the style of Vancouver (NLM, Citing Medicine, 2nd ed.), with typed parts and no italics.
/// Names of journals are printed as the author has them: their short forms stand in a catalogue.
/// </summary>
internal sealed class VancouverWriter
{
    private readonly Work _work;
    private readonly StyleWords _words;
    private readonly PartList _parts;

    private VancouverWriter(Work work, StyleWords words)
    {
        (_work, _words) = (work, words);
        _parts = PartList.Of(work);
    }

    private bool IsPeriodical => _work.Type is PublicationType.Journal or PublicationType.Newspaper && _work.Container is not null;

    public static Seq<RefPart> Write(Work work, StyleWords words)
    {
        var writer = new VancouverWriter(work, words);
        writer.WriteHead();
        if (writer.IsPeriodical)
            writer.WriteInPeriodical();
        else
            writer.WriteBook();
        writer.WriteAddress();
        writer._parts.Enclosed(
            " (",
            RefField.OriginalYear,
            work.Original?.Year is { } year ? year.ToString(CultureInfo.InvariantCulture) : null,
            $" {words.OriginalShort})."
        );
        return writer._parts.ToSeq();
    }

    private void WriteHead()
    {
        var isEdited = _work.Authors.IsEmpty && !_work.IsInBook && !_work.Editors.IsEmpty;
        if (isEdited)
            WriteEditors();
        else if (!_work.Authors.IsEmpty)
            VancouverPeople.Write(_parts, _work.Authors, PersonGroupType.Author);
        if (isEdited || !_work.Authors.IsEmpty)
        {
            _parts.Stop();
            _parts.Sign(" ");
        }

        if (_work.TitleRuns.IsEmpty)
            _parts.Field(_work.TitleField, _work.Title ?? string.Empty);
        else
            foreach (var run in _work.TitleRuns)
                _parts.Field(_work.TitleField, run.Text, run.IsItalic);
        if (_work.TransTitle is { } translated && translated != _work.Title)
            _parts.Enclosed(" [", RefField.TransTitle, translated, "]");
        if (_work.Type == PublicationType.Thesis)
            _parts.Enclosed(" [", RefField.Degree, _work.Degree, "]");
        _parts.Stop();
    }

    private void WriteEditors()
    {
        VancouverPeople.Write(_parts, _work.Editors, PersonGroupType.Editor);
        _parts.Sign($", {(_work.Editors.Names.Count == 1 ? _words.EditorWord : _words.EditorsWord)}");
    }

    /// <summary>"Quiet Studies. 2019;2(1):423–441." (Citing Medicine, chapter 1).</summary>
    private void WriteInPeriodical()
    {
        _parts.Sign(" ");
        _parts.Field(RefField.Source, _work.Container!);
        _parts.Stop();
        _parts.Sign(" ");
        StyleDates.WriteYear(_parts, _work, _words);
        if (_work.Issued is { Month: not null } issued && _work.Type == PublicationType.Newspaper)
        {
            _parts.Sign(" ");
            StyleDates.WriteDays(_parts, issued, _words, before: string.Empty);
        }

        _parts.Enclosed(";", RefField.Volume, _work.Volume, string.Empty);
        _parts.Enclosed(_work.Volume is null ? ";(" : "(", RefField.Issue, _work.Issue, ")");
        if (_work.Pages.IsEmpty)
            _parts.Enclosed(":", RefField.ElocationId, _work.Elocation, string.Empty);
        else
            _parts.Pages(":", _work.Pages);
        _parts.Stop();
    }

    /// <summary>"London: Quiet Press; 2019.", with the book before it where the work is part of one (Citing Medicine, chapter 2).</summary>
    private void WriteBook()
    {
        if (_work.Container is { } container)
        {
            _parts.Sign(_work.IsInBook ? $" {_words.In}: " : " ");
            if (_work.IsInBook && !_work.Editors.IsEmpty)
            {
                WriteEditors();
                _parts.Stop();
                _parts.Sign(" ");
            }

            _parts.Field(RefField.Source, container);
            _parts.Stop();
        }

        WriteDetails();
        WriteImprint();
        if (_work.Pages.IsEmpty)
            return;
        _parts.Pages($" {(_work.Pages.Last.Length == 0 ? _words.Page : _words.Pages)} ", _work.Pages);
        _parts.Stop();
    }

    private void WriteDetails()
    {
        Sentence(RefField.Edition, _work.Edition is { } edition ? Editions.Of(edition) : null);
        Sentence(RefField.Volume, _work.Volume, $"{_words.Volume} ");
        if (!_work.Translators.IsEmpty)
        {
            _parts.Sign(" ");
            VancouverPeople.Write(_parts, _work.Translators, PersonGroupType.Translator);
            _parts.Sign($", {_words.TranslatorWord}.");
        }

        Sentence(RefField.Series, _work.Series);
        Sentence(
            RefField.ReportNumber,
            _work.ReportNumber,
            _work.ReportNumber?.Contains(' ', StringComparison.Ordinal) == true ? string.Empty : $"{_words.ReportNumber} "
        );
    }

    private void Sentence(RefField field, string? text, string label = "")
    {
        _parts.Enclosed($" {label}", field, text, string.Empty);
        if (text is not null)
            _parts.Stop();
    }

    private void WriteImprint()
    {
        var publisher = _work.Publisher ?? _work.Institution;
        _parts.Enclosed(" ", RefField.PublisherLoc, _work.Place?.TrimEnd('.', ':'), string.Empty);
        _parts.Enclosed(
            _work.Place is null ? " " : ": ",
            _work.Publisher is null ? RefField.Institution : RefField.PublisherName,
            publisher?.TrimEnd('.'),
            string.Empty
        );
        _parts.Sign(_work.Place is null && publisher is null ? " " : "; ");
        StyleDates.WriteYear(_parts, _work, _words);
        if (_work.Issued is { Month: not null } issued)
        {
            _parts.Sign(" ");
            StyleDates.WriteDays(_parts, issued, _words, before: string.Empty);
        }

        _parts.Stop();
    }

    /// <summary>The DOI behind its label, else the address with the day it was cited.</summary>
    private void WriteAddress()
    {
        if (_work.Doi is { } doi)
        {
            _parts.Sign(" doi: ");
            _parts.Field(RefField.Doi, doi, uri: $"https://doi.org/{doi}");
        }
        else if (_work.Url is { } url)
        {
            if (_work.Accessed is { } accessed)
                _parts.Enclosed($" {_words.Accessed} ", RefField.DateInCitation, StyleDates.Accessed(accessed, _words), ".");
            _parts.Sign($" {_words.AvailableFrom}: ");
            _parts.Field(RefField.Uri, url, uri: url);
        }
    }
}
