using Pipeline.Metadata.Affiliations;

namespace Pipeline.Metadata.Tests;

public class AffiliationReaderTests
{
    [Theory]
    [InlineData("Harbour University, Leeds, UK", null, "Harbour University", "Leeds", "GB")]
    [InlineData("Fakultas Hukum, Universitas Maju, Bandung 40132, Indonesia", "Fakultas Hukum", "Universitas Maju", "Bandung", "ID")]
    [InlineData("Universitas Maju, Fakultas Hukum, Bandung, Indonesia", "Fakultas Hukum", "Universitas Maju", "Bandung", "ID")]
    [InlineData(
        "Department of History, School of Humanities, Harbour University, Rotterdam, The Netherlands",
        "Department of History, School of Humanities",
        "Harbour University",
        "Rotterdam",
        "NL"
    )]
    [InlineData(
        "Harbour University in Katowice, ul. Bankowa 11, 40-007 Katowice, Poland",
        null,
        "Harbour University in Katowice",
        "Katowice",
        "PL"
    )]
    [InlineData("Harbour University, Hafenweg 3, 20095 Hamburg, Germany", null, "Harbour University", "Hamburg", "DE")]
    [InlineData(
        "Université du Fleuve, Laboratoire Espaces et Migrations, Saint-Exemple, Sénégal",
        "Laboratoire Espaces et Migrations",
        "Université du Fleuve",
        "Saint-Exemple",
        "SN"
    )]
    [InlineData(
        "Universidad Ejemplo, Facultad de Letras, Villa Ejemplar, España",
        "Facultad de Letras",
        "Universidad Ejemplo",
        "Villa Ejemplar",
        "ES"
    )]
    [InlineData(
        "Doctora en Antropología. Universidad Ejemplo, México. Correo electrónico: mf@ejemplo.example",
        null,
        "Universidad Ejemplo",
        null,
        "MX"
    )]
    [InlineData(
        "Department of Human Geography, Hogeschool Waddenkust, Harlingen, The Netherlands",
        "Department of Human Geography",
        "Hogeschool Waddenkust",
        "Harlingen",
        "NL"
    )]
    [InlineData("Jabatan Sejarah, Maktab Perguruan Pantai Timur, Malaysia", "Jabatan Sejarah", "Maktab Perguruan Pantai Timur", null, "MY")]
    [InlineData("Universidade do Exemplo, Caiena, Guiana Francesa", null, "Universidade do Exemplo", "Caiena", "GF")]
    [InlineData("Centre for Island Studies, Ambon, Indonesia", null, "Centre for Island Studies", "Ambon", "ID")]
    [InlineData("Universitas Islam Indonesia, Yogyakarta", null, "Universitas Islam Indonesia", "Yogyakarta", null)]
    [InlineData("Universitas Maju, Depok 16424 Indonesia", null, "Universitas Maju", "Depok", "ID")]
    [InlineData(
        "Universitas Maju, Jalan Melati No. 3, Sleman, Daerah Istimewa Yogyakarta, Indonesia",
        null,
        "Universitas Maju",
        "Sleman",
        "ID"
    )]
    [InlineData("Harbour University, Clayton, Victoria, Australia", null, "Harbour University", "Clayton", "AU")]
    [InlineData("Independent Researcher, London, United Kingdom", null, "Independent Researcher", "London", "GB")]
    [InlineData("UIN Sunan Samudra, Jawa Timur, Indonesia.", null, "UIN Sunan Samudra", null, "ID")]
    [InlineData("IAIN Kediri, Indonesia", null, "IAIN Kediri", null, "ID")]
    [InlineData("IAIN Kediri, Jawa Timur, Indonesia", null, "IAIN Kediri", "Kediri", "ID")]
    [InlineData("Universitas Maju, Jl. Majapahit No. 62 Mataram, NTB 83125", null, "Universitas Maju", "Mataram", null)]
    [InlineData("Universiti Pelabuhan, 11800 USM Pulau Pinang, Malaysia", null, "Universiti Pelabuhan", "Pulau Pinang", "MY")]
    [InlineData(
        "School of Social Policy, Harbour University, Belfield, Dublin 4, Ireland",
        "School of Social Policy, Belfield",
        "Harbour University",
        "Dublin",
        "IE"
    )]
    [InlineData("Dosen Fakultas Hukum, Universitas Maju, Makassar", "Fakultas Hukum", "Universitas Maju", "Makassar", null)]
    [InlineData("Lecturer, Harbour University, Ho Chi Minh City, Vietnam", null, "Harbour University", "Ho Chi Minh City", "VN")]
    [InlineData("Professor of Geography, Harbour University, Hamburg, Germany", null, "Harbour University", "Hamburg", "DE")]
    [InlineData("Universitas Maju, Kampus Bina Widya KM 12,5, Pekanbaru, Indonesia", null, "Universitas Maju", "Pekanbaru", "ID")]
    [InlineData(
        "Institute for Behavioural Research, National Institutes of Health, Setia Alam, Malaysia",
        "Institute for Behavioural Research",
        "National Institutes of Health",
        "Setia Alam",
        "MY"
    )]
    [InlineData("Universidade do Porto Alegre (Boa Vista, Roraima), Brasil", null, "Universidade do Porto Alegre", "Boa Vista", "BR")]
    [InlineData("Magíster en Geografía, Universidad del Puerto (España)", null, "Universidad del Puerto", null, "ES")]
    [InlineData("Karlsborg Institute, SE-171 77 Solna, Sweden", null, "Karlsborg Institute", "Solna", "SE")]
    [InlineData("Universiteit Oosterhaven, NL-1012 AB Amsterdam, The Netherlands", null, "Universiteit Oosterhaven", "Amsterdam", "NL")]
    [InlineData("Barrister, 9 Quayside Chambers, London, United Kingdom", null, "9 Quayside Chambers", "London", "GB")]
    [InlineData("PhD candidate, anthropology, Harbour University, Leeds, UK", null, "Harbour University", "Leeds", "GB")]
    [InlineData("icddr,b, Dhaka 1212, Bangladesh", null, "icddr,b", "Dhaka", "BD")]
    [InlineData("Sekolah Tinggi Ilmu Laut; Makassar; Indonesia", null, "Sekolah Tinggi Ilmu Laut", "Makassar", "ID")]
    [InlineData("Universität am Hafen, Hamburg, Jerman", null, "Universität am Hafen", "Hamburg", "DE")]
    [InlineData("Université du Port, Abidjan, Côte d’Ivoire", null, "Université du Port", "Abidjan", "CI")]
    [InlineData("Harbour University, Dubai, U.A.E. budi@kapal.ac.id", null, "Harbour University", "Dubai", "AE")]
    [InlineData("Institute of History, Academia Marina, Taipei, Taiwan", "Institute of History", "Academia Marina", "Taipei", "TW")]
    [InlineData("Institute of History, Harbour Hall, Kyoto, Japan", "Harbour Hall", "Institute of History", "Kyoto", "JP")]
    [InlineData("Université du Port, LAMEr (UMR 4821), France", "LAMEr (UMR 4821)", "Université du Port", null, "FR")]
    [InlineData("Université du Port, EA 4821, Grenoble, France", "EA 4821", "Université du Port", "Grenoble", "FR")]
    [InlineData("Université du Port, 38000 Grenoble, France", null, "Université du Port", "Grenoble", "FR")]
    [InlineData("Universiti Pelabuhan, 43600 Bangi, Selangor, Malaysia", null, "Universiti Pelabuhan", "Bangi", "MY")]
    [InlineData("Universitas Maju, Kramat, Jakarta, Indonesia", null, "Universitas Maju", "Jakarta", "ID")]
    [InlineData("Harbour University, Little Ferry, New Jersey, USA", null, "Harbour University", "Little Ferry", "US")]
    [InlineData(
        "Department of History, Harbour University, Nieuwe Achtergracht 166, 1018 WV Amsterdam, The Netherlands",
        "Department of History",
        "Harbour University",
        "Amsterdam",
        "NL"
    )]
    [InlineData("STT Maju Balige, Sumatera Utara, Indonesia", null, "STT Maju Balige", null, "ID")]
    public void An_address_is_split_into_its_parts(string printed, string? division, string? institution, string? city, string? country)
    {
        var reading = AffiliationReader.Read(printed);

        Assert.Equal((division, institution, city, country), (reading.Division, reading.Institution, reading.City, reading.Country?.Code));
    }

    [Theory]
    [InlineData("Institute of History, Harbour Hall, Kyoto, Japan", "")]
    [InlineData("Université du Port, LAMEr (UMR 4821), Grenoble, France", "")]
    [InlineData("Universitas Maju, Jl. Melati 3, Bandung, Jawa Barat 40132, Indonesia", "Jl. Melati 3")]
    [InlineData("Universitas Maju, Kramat, Jakarta, Indonesia", "Kramat")]
    public void No_body_is_left_out_of_an_address(string printed, string leftOut) =>
        Assert.Equal(leftOut, string.Join('|', AffiliationReader.Read(printed).LeftOut));

    [Theory]
    [InlineData("UIN Sunan Samudra, Jawa Timur, Indonesia.", null, "Jawa Timur", null)]
    [InlineData("Universiti Pelabuhan, Johor, Malaysia", null, "Johor", null)]
    [InlineData("Universiti Pelabuhan, 43600 Bangi, Selangor Darul Ehsan, Malaysia", "Bangi", "Selangor Darul Ehsan", "43600")]
    [InlineData("Universiti Pelabuhan, 88400 Kota Kinabalu Sabah, Malaysia", "Kota Kinabalu", "Sabah", "88400")]
    [InlineData("Universitas Maju, Jl. Melati 3, Bandung, Provinsi Jawa Barat 40132, Indonesia", "Bandung", "Provinsi Jawa Barat", "40132")]
    [InlineData("Universitas Maju, Jl. Majapahit No. 62 Mataram, NTB 83125", "Mataram", "NTB", "83125")]
    [InlineData("Universitas Maju, Jl. Perintis Kemerdekaan Km. 10 Makassar 90245, Indonesia", "Makassar", null, "90245")]
    [InlineData("Universitas Maju, Depok 16424 Indonesia", "Depok", null, "16424")]
    [InlineData("Universitas Udayana, Bali, Indonesia 80361", null, "Bali", "80361")]
    [InlineData("Harbour University, Singapore 119077", null, null, "119077")]
    [InlineData("Harbour University, London WC1H 0XG, UK", "London", null, "WC1H 0XG")]
    [InlineData("Harbour University, 3584 CS Utrecht, The Netherlands", "Utrecht", null, "3584 CS")]
    [InlineData("Harbour University, Hafenweg 3, D-20095 Hamburg, Germany", "Hamburg", null, "D-20095")]
    [InlineData("Université du Port, 38000 Grenoble, France", "Grenoble", null, "38000")]
    [InlineData("Université du Port, EA 4821, Grenoble, France", "Grenoble", null, null)]
    [InlineData("Harbour University, Cambridge, MA 02138, USA", "Cambridge", "MA", "02138")]
    [InlineData("Harbour University, Ithaca NY 14853, USA", "Ithaca", "NY", "14853")]
    [InlineData("Universidade do Porto Novo, São Paulo, SP, 05508-000, Brasil", "São Paulo", "SP", "05508-000")]
    [InlineData("Universidade do Cais, 4169-007 Porto, Portugal", "Porto", null, "4169-007")]
    [InlineData("Harbour University, Melbourne, VIC, Australia", "Melbourne", "VIC", null)]
    [InlineData("Universidade do Exemplo, Macapá, Amapá, Brasil", "Macapá", "Amapá", null)]
    [InlineData("Universidad del Puerto, 28040 Madrid, España", "Madrid", null, "28040")]
    [InlineData("Harbour University, P.O. Box 30197, Nairobi, Kenya", "Nairobi", null, null)]
    [InlineData("Harbour University, P.O. Box 17551, Al Ain, United Arab Emirates", "Al Ain", null, null)]
    [InlineData("Harbour University, 106 91 Stockholm, Sweden", "Stockholm", null, "106 91")]
    [InlineData("Harbour University, Toronto, ON M5S 1A1, Canada", "Toronto", "ON", "M5S 1A1")]
    [InlineData("Harbour University, Guangzhou 510275, Guangdong Province, China", "Guangzhou", "Guangdong Province", "510275")]
    [InlineData("Universitas Maju, UM, Bandung, Indonesia", "Bandung", null, null)]
    public void State_and_postal_code_are_told_from_the_city(string printed, string? city, string? state, string? code)
    {
        var reading = AffiliationReader.Read(printed);

        Assert.Equal((city, state, code), (reading.City, reading.State, reading.PostalCode));
    }

    [Theory]
    [InlineData("icddr,b, Dhaka 1212, Bangladesh", "icddr,b")]
    [InlineData("universitas maju, bandung, indonesia", "Universitas Maju")]
    [InlineData("MIGRINTER (UMR 7301), Poitiers, France", "MIGRINTER (UMR 7301)")]
    [InlineData("UNIVERSITAS MAJU (UM), Bandung, Indonesia", "Universitas Maju (UM)")]
    public void Institutions_keep_the_capitals_that_are_their_own(string printed, string institution) =>
        Assert.Equal(institution, MetadataNormaliser.Normalise(Given.Affiliation(printed), Given.Context).Value.Meta.Affs[0].Institution);
}
