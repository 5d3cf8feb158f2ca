using Pipeline.ReferenceModel.Corpus;

namespace Pipeline.ReferenceModel.Rendering;

/// <summary>Prints interviews and records of archives, which no style of references gives a form of its own.</summary>
internal sealed class UnpublishedRenderer(Random random)
{
    private readonly ReferenceLine _line = new();

    public static LabelledReference Render(Work work, Random random, string type)
    {
        var renderer = new UnpublishedRenderer(random);
        if (work.Kind == WorkKind.Interview)
            renderer.AddInterview(work);
        else
            renderer.AddRecord(work);
        return renderer._line.Finish(type);
    }

    /// <summary>"Interview with Ibu Siti, Tanjung Pinang, 12 March 2019".</summary>
    private void AddInterview(Work work)
    {
        _line.Add("source", work.Title);
        if (work.Place is { } place)
            _line.Add(random.Next(4) == 0 ? ". " : ", ").Add("place", place);
        _line.Add(random.Next(4) == 0 ? ". " : ", ");
        if (work.Language == Language.English && random.Next(2) == 0)
            _line.Add("month", work.Month).Add(" ").Add("day", work.Day).Add(", ").Add("year", work.Year);
        else
            _line.Add("day", work.Day).Add(" ").Add("month", work.Month).Add(" ").Add("year", work.Year);
    }

    /// <summary>"Nationaal Archief, The Hague, Ministerie van Koloniën, 1869–1900, inv. no. 6412".</summary>
    private void AddRecord(Work work)
    {
        var comma = random.Next(3) == 0 ? ". " : ", ";
        _line.Add("organisation", work.Organisation);
        switch (random.Next(4))
        {
            case 0:
                break;
            case 1:
                _line.Add(" (").Add("place", work.Place).Add(")");
                break;
            default:
                _line.Add(", ").Add("place", work.Place);
                break;
        }

        _line.Add(comma).Add("source", work.Title).Add(comma).Add("number", work.ReportNumber);
    }
}
