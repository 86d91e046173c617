using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Database;
using VendorRisk.Messaging.Operations;
using VendorRisk.Notification;
using VendorRisk.Notification.Mail;
using VendorRisk.Notification.Persistence;
using VendorRisk.Notification.Portal;
using VendorRisk.Notification.Questions;
using VendorRisk.Notification.Reminders;
using VendorRisk.Notification.Risks;
using VendorRisk.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddApi();
builder.AddDatabase<NotificationDbContext>(NotificationService.Own);
builder.AddMessaging<NotificationDbContext>(NotificationService.Own);
builder.Services.AddOptions<SmtpSettings>().BindConfiguration("Smtp").ValidateDataAnnotations().ValidateOnStart();
builder.Services.AddOptions<PortalSettings>().BindConfiguration("Portal").ValidateDataAnnotations().ValidateOnStart();
builder.Services.AddSingleton<MailSender>();
builder.Services.AddSingleton<MailText>();
builder.Services.AddScoped<Watching>();
builder.Services.AddScoped<Telling>();
builder.Services.AddScoped<ReminderRound>();
builder.Services.AddScoped<AcceptedRiskRound>();
builder.Services.AddScoped<OpenQuestionRound>();
builder.Services.AddHostedService<ReminderClock>();
builder.Services.AddHostedService<MailDispatcher>();

var app = builder.Build();
app.MapDefaultEndpoints();
app.MapNotifications();
app.MapTestMail();
app.MapOperations();
app.Run();

public partial class Program;
